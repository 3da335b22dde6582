"""Tests of docgen.limits."""
