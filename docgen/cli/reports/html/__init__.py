"""The reading report as one HTML file: no network, no other files, and usable without JavaScript."""
