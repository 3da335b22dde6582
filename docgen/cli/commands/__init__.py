"""One module per command; each holds its `command`."""
