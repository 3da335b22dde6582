"""How much time and memory one document may take, so that no input can hold up the others."""
