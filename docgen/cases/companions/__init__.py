"""The cases of documents that go along with another one: each from the fields of the main case alone."""
