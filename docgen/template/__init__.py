"""A template folder and its promises: what `template.toml` says and which files stand beside it."""
