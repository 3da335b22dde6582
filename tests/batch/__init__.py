"""Tests of many documents at a time."""
