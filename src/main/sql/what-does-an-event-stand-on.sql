-- Which sentences was each event read from, who said so, and where can it be read?
SELECT event.event_id, event.notes, mention.evidence, mention.claimant, mention.stance,
       article.title, article.source, article.published_on, article.url
FROM 'events/*.parquet' AS event
JOIN 'mentions/*.parquet' AS mention USING (event_id)
JOIN 'articles/*.parquet' AS article USING (article_id)
ORDER BY event.date_start, event.event_id, article.published_on, mention.evidence_begin;
