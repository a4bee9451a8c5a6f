package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTest {

  @TempDir Path folder;

  @Test
  void readsQuotedCellsWithLineFeedsSeparatorsAndQuotes() {
    Reads reads =
        csv(
            """
            url,date,title,text
            https://valley.example/1,2021-07-06,"Men, again","Ten men gave up.

            ""We are tired,"" one said."
            https://valley.example/2,2021-07-07,Rain,It rained.
            """);
    assertThat(reads.rejected()).isEmpty();
    assertThat(reads.articles().get(0))
        .returns("Ten men gave up.\n\n\"We are tired,\" one said.", Article::text)
        .returns("Men, again", Article::title)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn)
        .returns("valley.example", Article::source);
    assertThat(reads.texts()).hasSize(2).last().isEqualTo("It rained.");
  }

  @ParameterizedTest
  @CsvSource(
      value = {"comma|,", "tab|\t", "semicolon|;"},
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false)
  void findsTheSeparator(String name, char separator) {
    String content = "id,text,date\r\n1,Ten gave up.,2021-07-06\r\n".replace(',', separator);
    assertThat(csv(content).articles())
        .singleElement()
        .returns("Ten gave up.", Article::text)
        .returns("1", Article::externalId)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
  }

  @Test
  void readsLinesThatEndAsOldMacsEndThem() {
    Reads reads =
        csv(
            "id,text,date\r1,\"Ten, said one,\rgave up.\",2021-07-06\r2,Nine gave up.,2021-07-07\r");
    assertThat(reads.rejected()).isEmpty();
    assertThat(reads.texts()).containsExactly("Ten, said one,\ngave up.", "Nine gave up.");
  }

  @Test
  void knowsATableWithoutATellingNameByItsHeader() {
    String table = "title\tdate\ttext\nMen\t2021-07-06\tTen men gave up.\n";
    for (String name : new String[] {"export.txt", "export.dat", "export"}) {
      assertThat(Reads.of(folder.resolve(name), table).texts()).containsExactly("Ten men gave up.");
    }
    String prose = "Text, title and body, dated by hand.\nTen men gave up.";
    assertThat(Reads.of(folder.resolve("prose.txt"), prose).texts()).containsExactly(prose);
  }

  @Test
  void readsTablesOfTrafilaturaThatHaveNoHeader() {
    String row =
        "https://valley.example/1\tnull\tvalley.example\tMen give up\tnull\t2021-07-06\t"
            + "\"Ten men gave up.\nThey came \"\"tired\"\".\"\tnull\tnull\tarticle\r\n";
    Reads reads = Reads.of(folder.resolve("crawl.csv"), row + row.replace("Ten", "Nine"));
    assertThat(reads.rejected()).isEmpty();
    assertThat(reads.articles().get(0))
        .returns("Ten men gave up.\nThey came \"tired\".", Article::text)
        .returns("Men give up", Article::title)
        .returns("valley.example", Article::source)
        .returns(null, Article::externalId)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
    assertThat(reads.texts()).hasSize(2);
  }

  @Test
  void aLoneQuoteHidesNoRowBehindIt() {
    Reads reads =
        csv(
            """
            id,text,note
            1,"Ten men gave up.,x
            2,Nine men gave up.,x
            3,"Eight men, all told.",x
            4,Seven men gave up.,x
            """);
    assertThat(reads.texts())
        .containsExactly("Nine men gave up.", "Eight men, all told.", "Seven men gave up.");
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.BROKEN_RECORD, row -> row.reason())
        .returns(13L, row -> row.record())
        .returns("1,\"Ten men gave up.,x", row -> row.raw());
  }

  @Test
  void takesQuotesOfATableWithoutQuotingAsTheyStand() {
    Reads reads =
        Reads.of(
            folder.resolve("a.tsv"),
            "id\ttext\n1\t\"Taliban\" men gave up.\n2\t\"We came\n3\tNine gave up.\n");
    assertThat(reads.texts())
        .containsExactly("\"Taliban\" men gave up.", "\"We came", "Nine gave up.");
  }

  @Test
  void rejectsRowsOfAnotherWidth() {
    Reads reads = csv("id,text\n1,Ten men, gave up.\n2,Nine gave up.,,\n3\n4,Eight.\n");
    assertThat(reads.texts()).containsExactly("Nine gave up.", "Eight.");
    assertThat(reads.rejected())
        .extracting(row -> row.detail())
        .containsExactly(
            "expected the 2 cells of the header, got 3",
            "expected the 2 cells of the header, got 1");
  }

  @Test
  void aRowTooLongIsPassedOver() throws Exception {
    Path file = folder.resolve("a.csv");
    String lines = "so it went\n, \"\"and on\"\"\n".repeat(100);
    Files.writeString(file, "id,text\n1,\"" + lines + "\"\n2,Nine gave up.\n");
    Reads reads = Reads.of(file, Reads.LIMITS.ofRecords(1_000, 10_000));
    assertThat(reads.texts()).containsExactly("Nine gave up.");
    assertThat(reads.reasons()).containsExactly(Reason.TOO_LONG);
  }

  @Test
  void aLoneQuoteBeforeMoreThanTheLongestRowHidesNothingEither() throws Exception {
    Path file = folder.resolve("a.csv");
    StringBuilder rows = new StringBuilder("id,text\n0,\"Ten\n");
    for (int i = 1; i <= 200; i++) {
      rows.append(i).append(",Nine gave up.\n");
    }
    Files.writeString(file, rows);
    Reads reads = Reads.of(file, Reads.LIMITS.ofRecords(1_000, 10_000));
    assertThat(reads.articles()).hasSize(200);
    assertThat(reads.reasons()).containsExactly(Reason.BROKEN_RECORD);
  }

  @Test
  void readsTheNotesOfAcled() {
    Reads reads =
        csv(
            """
            event_id_cnty,event_date,year,time_precision,event_type,sub_event_type,actor1,iso,country,admin1,source,source_scale,notes,fatalities,timestamp
            AFG1,05 July 2021,2021,1,Strategic developments,Agreement,Military Forces,4,Afghanistan,Badakhshan,Valley Times; Wire,National,"On 5 July 2021, ten soldiers surrendered.",0,1626000000
            """);
    assertThat(reads.articles())
        .singleElement()
        .returns("On 5 July 2021, ten soldiers surrendered.", Article::text)
        .returns("AFG1", Article::externalId)
        .returns("Valley Times; Wire", Article::source)
        .returns(LocalDate.of(2021, 7, 5), Article::publishedOn);
  }

  @Test
  void namesAListWithoutTexts() {
    assertThat(csv("URL,MobileURL,Date,Title\nhttps://a.example/1,,2021-07-06,Men\n").rejected())
        .singleElement()
        .returns(Reason.NO_TEXT, row -> row.reason())
        .returns(
            "no text (a list of articles of the GDELT project, which come without their texts)"
                + " among the columns [URL, MobileURL, Date, Title]",
            row -> row.detail());
    assertThat(
            csv("id,language,media_name,media_url,publish_date,title,url\n1,en,V,v,2021,T,u\n")
                .rejected()
                .get(0)
                .detail())
        .contains("Media Cloud");
    String events = "1012345678\t20210706\t202107" + "\tx".repeat(58) + "\n";
    assertThat(csv(events + events).rejected())
        .singleElement()
        .satisfies(
            row -> assertThat(row.detail()).startsWith("no text (a table of the GDELT project"));
  }

  @Test
  void readsTablesInWindows1252AndUtf16() {
    String content = "id,text\n1,Ríos’ men gave up.\n";
    assertThat(
            Reads.of(
                    folder.resolve("a.csv"),
                    content.getBytes(java.nio.charset.Charset.forName("windows-1252")))
                .texts())
        .containsExactly("Ríos’ men gave up.");
    assertThat(Reads.of(folder.resolve("b.csv"), content.getBytes(StandardCharsets.UTF_16)).texts())
        .containsExactly("Ríos’ men gave up.");
    assertThat(
            Reads.of(folder.resolve("c.csv"), ("\uFEFF" + content).getBytes(StandardCharsets.UTF_8))
                .articles())
        .singleElement()
        .returns("1", Article::externalId);
  }

  @Test
  void readsATableWithoutRows() {
    assertThat(csv("id,text\n").articles()).isEmpty();
    assertThat(csv("").articles()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"wikinews_2019.csv, 171", "wikinews_2020.csv, 124"})
  void readsGeneralNews(String name, int articles) {
    Path file = Path.of("../shared/corpora").resolve(name);
    assumeThat(file).as("corpora that are not part of the project").exists();
    Reads reads = Reads.of(file.toAbsolutePath().normalize());
    assertThat(reads.rejected()).isEmpty();
    assertThat(reads.articles()).hasSize(articles);
    assertThat(reads.articles())
        .extracting(Article::url)
        .allMatch(url -> url.startsWith("https://en.wikinews.org/"));
    assertThat(reads.articles()).extracting(Article::publishedOn).doesNotContainNull();
    assertThat(reads.articles())
        .extracting(Article::title)
        .noneMatch(title -> title.contains("\n"));
    assertThat(reads.texts()).filteredOn(text -> text.length() > 1_000).hasSizeGreaterThan(100);
  }

  private Reads csv(String content) {
    return Reads.of(folder.resolve("a.csv"), content);
  }
}
