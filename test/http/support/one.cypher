// One row: does the database answer?
RETURN 1 AS answer
