"""Input nobody would type: one target for each reader, with seeds to start from; `make fuzz` runs them."""
