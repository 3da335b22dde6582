"""Case and law on a date become what a template may print: plain values only."""
