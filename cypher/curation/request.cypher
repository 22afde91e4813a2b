// Was this asked for before, and what was the answer?
MATCH (r:CurationRequest {id: $id})
RETURN r.argumentsDigest AS argumentsDigest, r.answer AS answer
