"""The Document: a small tree of typed blocks with Dutch roles, without any layout.

Templates, Word files and existing letters become a Document; the reading gate reads one; the
writers turn one into PDF, DOCX, HTML and plain text. Everything here is frozen.
"""
