package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.breakranks.text.Article;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records of the crawlers that people use, as each of them writes them. */
class ShapesTest {

  private static final String TEXT =
      "Ten men gave up, the police of the valley said on Monday, and were taken to the town by those who met them.";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "news-please|{'authors': [], 'date_download': '2021-07-09 10:00:00', 'date_modify': null, 'date_publish':"
            + " '2021-07-06 08:15:00', 'description': 'Ten give up.', 'filename': 'x.json', 'image_url': 'https://v.example/a.jpg',"
            + " 'language': 'en', 'localpath': null, 'maintext': 'Ten men gave up.', 'source_domain': 'valley.example',"
            + " 'title': 'Men give up', 'title_page': null, 'title_rss': null, 'url': 'https://valley.example/1'}",
        "newspaper4k|{'url': 'https://valley.example/1', 'source_url': 'https://valley.example', 'title': 'Men give up',"
            + " 'top_image': '', 'movies': [], 'text': 'Ten men gave up.', 'keywords': ['men'], 'meta_keywords': [''],"
            + " 'tags': [], 'authors': ['A. Wali'], 'publish_date': '2021-07-06T08:15:00+04:30', 'summary': 'Men.',"
            + " 'meta_description': 'Ten', 'meta_lang': 'en', 'meta_data': {'og': {'title': 'Other'}}, 'canonical_link':"
            + " 'https://valley.example/1'}",
        "trafilatura|{'title': 'Men give up', 'author': 'A. Wali', 'hostname': 'valley.example', 'date': '2021-07-06',"
            + " 'fingerprint': 'f0', 'id': null, 'license': null, 'comments': 'All 200 of us gave up.', 'raw_text':"
            + " 'Home Ten men gave up.', 'text': 'Ten men gave up.', 'language': 'en', 'image': null, 'pagetype': 'article',"
            + " 'filedate': '2021-07-09', 'source': 'https://valley.example/1', 'source-hostname': 'valley.example',"
            + " 'excerpt': 'Ten', 'categories': '', 'tags': ''}",
        "Fundus|{'title': 'Men give up', 'plaintext': 'Ten men gave up.', 'authors': ['A. Wali'], 'publisher':"
            + " 'valley.example', 'publishing_date': '2021-07-06 08:15:00+00:00', 'lang': 'en', 'topics': [], 'free_access':"
            + " true, 'html': {'requested_url': 'https://valley.example/1', 'responded_url': 'https://valley.example/1',"
            + " 'content': '<html><p>Home</p></html>', 'crawl_date': '2021-07-09 10:00:00', 'source_info':"
            + " {'publisher': 'Valley', 'url': 'https://valley.example/map'}}}",
        "cc_news|{'title': 'Men give up', 'text': 'Ten men gave up.', 'domain': 'valley.example', 'date':"
            + " '2021-07-06 08:15:00', 'description': 'Ten', 'url': 'https://valley.example/1', 'image_url': 'None'}"
      })
  void readsTheRecordsOf(String crawler, String record) {
    Reads reads =
        Reads.of(
            folder.resolve("news.jsonl"),
            record.replace('\'', '"').replace("\"Ten men gave up.\"", '"' + TEXT + '"'));
    assertThat(reads.rejected()).isEmpty();
    assertThat(reads.articles())
        .singleElement()
        .returns(TEXT, Article::text)
        .returns("Men give up", Article::title)
        .returns("valley.example", Article::source)
        .returns("https://valley.example/1", Article::url)
        .returns("en", Article::language)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
  }
}
