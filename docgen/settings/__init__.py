"""The settings of an office: `docgen.toml`."""
