"""Tests of docgen.bundle."""
