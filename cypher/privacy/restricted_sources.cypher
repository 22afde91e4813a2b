// Which sources may not everybody read? One that was judged to be the same as such a source is no other.
MATCH (s:Source {access: 'RESTRICTED'})
RETURN DISTINCT s.canonicalId AS id
