"""What `docgen check` found: as text, as a page, and in the forms that other programs read."""
