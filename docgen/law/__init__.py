"""What the law says: dated data with its sources, and pure functions on a date.

An answer carries its trace: what went in, by which rule, on which article.
"""
