"""Proof of what was made: reading each file back, and the manifest beside it."""
