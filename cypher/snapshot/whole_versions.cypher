// Which versions of the data were whole, before the one of now, and how many imports were unfinished in each?
MATCH (w:WholeVersion)
RETURN w.version AS version, w.unfinishedImports AS unfinishedImports
ORDER BY version
