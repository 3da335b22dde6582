"""Tests of an office's own HTML template."""
