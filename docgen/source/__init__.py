"""Reading YAML, JSON and TOML as text with places: every problem has a line, no value changes its form."""
