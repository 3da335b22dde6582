"""An office's own Word template: checked before, filled strictly, read back after."""
