"""Reading letters made elsewhere, or by docgen, into a Document."""
