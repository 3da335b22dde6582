"""Which docgen this is; the same as in `pyproject.toml`, without the time it takes to ask Python for it."""

VERSION = "0.1.0"
