package org.breakranks.table;

import java.time.LocalDate;
import org.breakranks.text.PublishedBasis;

/**
 * One article taken in, without its text.
 *
 * @param articleId hash of the content
 * @param externalId the corpus's own id
 * @param sourceUri the file it was read from
 * @param record where it begins in that file: bytes before it, after decompression
 * @param url its web address
 * @param source outlet, domain or name
 * @param title headline
 * @param language ISO 639-1 code
 * @param publishedOn day of publication
 * @param publishedBasis where that day was found
 * @param chars length of the text as received, in UTF-16 units, which evidence offsets count
 * @param textSha256 SHA-256 of the text as received, in UTF-8
 * @param isCandidate whether it was read for acts, because it holds a cue
 * @param sketch by which near-identical copies are found, null unless it is a candidate
 * @param duplicateGroup the same for near-identical copies, null when there is no copy
 * @param ingestRun id of the run that took it in
 */
public record ArticleRow(
    String articleId,
    String externalId,
    String sourceUri,
    long record,
    String url,
    String source,
    String title,
    String language,
    LocalDate publishedOn,
    PublishedBasis publishedBasis,
    int chars,
    String textSha256,
    boolean isCandidate,
    String sketch,
    String duplicateGroup,
    String ingestRun) {}
