// One row, after minutes: a statement that has to be stopped.
UNWIND range(1, 100000) AS a
UNWIND range(1, 100000) AS b
RETURN sum(a * b % 7) AS answer
