// The statements that run now, by the name in their metadata.
SHOW TRANSACTIONS
YIELD metaData
RETURN metaData.statement AS statement
