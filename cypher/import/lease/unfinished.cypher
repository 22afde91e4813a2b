// Which other imports were ended before they were done?
MATCH (i:Import)
WHERE i.unfinished AND i.dataset <> $dataset
RETURN i.dataset AS dataset
ORDER BY dataset
