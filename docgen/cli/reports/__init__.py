"""What `docgen check` found, in the forms that other programs read."""
