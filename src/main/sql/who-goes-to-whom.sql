-- Which side loses people to which, in all months?
SELECT country, actor, coalesce(recipient, 'nobody named') AS recipient,
       sum(events) AS events, sum(people_best) AS people_best
FROM 'flows/*.parquet'
GROUP BY country, actor, recipient
ORDER BY events DESC, country, actor, recipient;
