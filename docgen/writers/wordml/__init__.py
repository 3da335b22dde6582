"""WordprocessingML: the blocks of a Document as paragraphs and tables with named styles."""
