"""Template and context become a Document; Word files and other letters are read into one."""
