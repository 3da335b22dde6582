"""The run from case file to output folder; the only step that writes files."""
