"""One PDF of a document with its exhibits behind it."""
