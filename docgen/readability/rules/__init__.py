"""The reading rules: one rule, one small module, named after the rule.

Each module holds `CODE`, `NAME`, `LEVEL`, a docstring with *Checks*, *Why* and *Source*, example texts in
`WRONG` and `RIGHT`, and `check`, which yields what it finds. Rules change nothing and import no other rule.
"""
