-- Which sentences look like an act, and were not counted? One example of each reason.
SELECT status, count(*) AS mentions, min_by(sentence, mention_id) AS example
FROM 'mentions/*.parquet'
WHERE status <> 'accepted'
GROUP BY status
ORDER BY mentions DESC, status;
