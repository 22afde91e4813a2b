// Which issues have one of these schemes?
MATCH (n:Issue)
WHERE n.live AND n.scheme IN $schemes
RETURN n.canonicalId AS id, n.scheme AS scheme
