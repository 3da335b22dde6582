"""An office's own HTML template: checked before, filled strictly, read into a Document."""
