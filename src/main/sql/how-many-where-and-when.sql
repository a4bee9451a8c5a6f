-- How many people gave up, deserted or changed sides, province by province and month by month?
-- Read articles_covering beside events: where it falls, fewer events mean less news, not more peace.
SELECT country, admin1, month, event_type,
       sum(events) AS events,
       sum(people_low) AS people_low,
       sum(people_best) AS people_best,
       sum(people_high) AS people_high,
       max(articles_covering) AS articles_covering
FROM 'trends/*.parquet'
WHERE events > 0
GROUP BY country, admin1, month, event_type
ORDER BY country, admin1, month, event_type;
