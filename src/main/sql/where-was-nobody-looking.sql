-- In which months did no article name a province that has events in others?
-- There, no event is no news.
WITH places AS (
  SELECT DISTINCT iso3, admin1 FROM 'trends/*.parquet' WHERE events > 0 AND admin1 IS NOT NULL
)
SELECT trend.country, trend.admin1, count(DISTINCT trend.month) AS months_without_coverage
FROM 'trends/*.parquet' AS trend
JOIN places ON places.iso3 = trend.iso3 AND places.admin1 = trend.admin1
WHERE trend.coverage = 'no_coverage'
GROUP BY trend.country, trend.admin1
ORDER BY months_without_coverage DESC, trend.country, trend.admin1;
