"""A Markdown template as a Word template: the same text, with tags that people can edit in Word."""
