"""Many documents at a time: a sheet with a row for each, planned first, then made, and taken up again."""
