"""A page in another language beside a Dutch document: the same facts, from one translation file each."""
