-- Who says what of the events that are contested?
SELECT event.event_id, event.notes, claim.field, claim.claimant, claim.claimant_type,
       claim.stance, claim.value
FROM 'events/*.parquet' AS event
JOIN 'claims/*.parquet' AS claim USING (event_id)
WHERE event.is_contested AND claim.field IN ('occurrence', 'people', 'recipient')
ORDER BY event.event_id, claim.field, claim.claimant, claim.value;
