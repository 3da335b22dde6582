"""`docgen check --fix`: a copy of a letter with the safe replacements in place, and nothing else changed."""
