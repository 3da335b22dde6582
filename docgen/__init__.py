"""Dutch housing documents that are legally complete and that a tenant can read."""
