"""May this document be made? Legal checks on the case and on the Document, one module each."""
