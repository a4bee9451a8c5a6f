-- Which events are in no monthly or provincial figure, because their place or month is not known?
SELECT event_id, country, admin1, event_month, date_start, date_end, is_cumulative, notes
FROM 'events/*.parquet'
WHERE admin1 IS NULL OR event_month IS NULL
ORDER BY country, event_id;
