"""What the user says: case files, typed and checked, with a place for every problem."""
