// f: the fact that counts for the fact given, which may be one with another. (What a person who is WITHHELD did does not lead to one.)
WITH
  *,
  CASE
    WHEN given.live OR EXISTS { (given)-->(:Withheld) } THEN given
    ELSE coalesce(head([(given)<-[:SUPPORTS]-()-[:COUNTS_FOR]->(one) | one ]), given)
  END AS f
