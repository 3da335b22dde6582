"""How Dutch writes dates, times, money, names and numbers, and how docgen reads them back."""
