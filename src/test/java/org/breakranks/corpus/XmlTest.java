package org.breakranks.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.breakranks.table.RejectedRow.Reason;
import org.breakranks.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlTest {

  private static final String FACTIVA =
      """
      <?xml version="1.0" encoding="%s"?>
      <PPSArticleResponse xmlns="urn:x"><article><headline><paragraph>Ten give up in the Río valley</paragraph></headline>
      <leadParagraph><paragraph>Ten men surrendered.</paragraph></leadParagraph>
      <tailParagraphs><paragraph>They came at noon.</paragraph><paragraph>All were tired.</paragraph></tailParagraphs>
      <publicationDate><date>2021-07-06</date></publicationDate><sourceName>Valley Times</sourceName>
      <accessionNo>VT0001</accessionNo><baseLanguage>en</baseLanguage></article>
      <article><headline><paragraph>Rain</paragraph></headline></article></PPSArticleResponse>
      """;

  @TempDir Path folder;

  @Test
  void readsExportsOfFactiva() {
    for (String name : new String[] {"UTF-8", "windows-1252", "UTF-16"}) {
      Reads reads = xml(FACTIVA.formatted(name), Charset.forName(name));
      assertThat(reads.articles())
          .as(name)
          .singleElement()
          .returns("Ten men surrendered.\n\nThey came at noon.\n\nAll were tired.", Article::text)
          .returns("Ten give up in the Río valley", Article::title)
          .returns("Valley Times", Article::source)
          .returns("VT0001", Article::externalId)
          .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
      assertThat(reads.reasons()).containsExactly(Reason.NO_TEXT);
    }
  }

  @Test
  void readsExportsOfProQuestWhoseTextIsHtml() {
    Reads reads =
        xml(
            """
            <RECORD><GOID>12345</GOID><DFS><PubFrosting><Title>Valley Times</Title></PubFrosting></DFS>
            <Obj><TitleAtt><Title>Ten give up</Title></TitleAtt><NumericDate>2021-07-06</NumericDate></Obj>
            <TextInfo><Text HTMLContent="true"><![CDATA[<html><body><p>Ten men <b>surrendered</b>.</p><p>All &amp; tired.</p></body></html>]]></Text></TextInfo></RECORD>
            """,
            StandardCharsets.UTF_8);
    assertThat(reads.articles())
        .singleElement()
        .returns("Ten men surrendered.\n\nAll & tired.", Article::text)
        .returns("Ten give up", Article::title)
        .returns("Valley Times", Article::source)
        .returns("12345", Article::externalId)
        .returns(LocalDate.of(2021, 7, 6), Article::publishedOn);
  }

  @Test
  void resolvesNoEntity() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "a secret");
    String entity = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
    Reads reads =
        xml(
            entity
                + "<r><article><tailParagraphs>Ten men &x; gave up.</tailParagraphs></article></r>",
            StandardCharsets.UTF_8);
    assertThat(reads.texts()).noneMatch(text -> text.contains("secret"));
    assertThat(reads.rejected()).noneMatch(row -> String.valueOf(row.raw()).contains("a secret"));
  }

  @Test
  void keepsTheRecordsBeforeACutAndNamesAFileOfAnotherKind() {
    String one = "<article><tailParagraphs>Ten men gave up.</tailParagraphs></article>";
    Reads cut =
        xml("<?xml version=\"1.0\"?><r>" + one + one.substring(0, 40), StandardCharsets.UTF_8);
    assertThat(cut.texts()).containsExactly("Ten men gave up.");
    assertThat(cut.reasons()).containsExactly(Reason.BROKEN_RECORD);
    assertThat(xml("<?xml version=\"1.0\"?><r><a>b</a></r>", StandardCharsets.UTF_8).reasons())
        .containsExactly(Reason.NO_TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><headline>A & b</headline><tailParagraphs>Nine.</tailParagraphs></article>",
        "<article><tailParagraphs>Nine.</headline></article>",
        "<article><tailParagraphs>Nine.</tailParagraphs>",
        "<article><tailParagraphs><![CDATA[Nine.</tailParagraphs></article>",
        "<article><!-- <tailParagraphs>Nine.</tailParagraphs></article>",
        "<article><tailParagraphs>Nine &undeclared; gave.</tailParagraphs></article>",
        "<article><tailParagraphs>Nine\0 gave up.</tailParagraphs></article>",
        "<article a=\"b><tailParagraphs>Nine.</tailParagraphs></article>",
      })
  void brokenMarkupLosesNoOtherRecord(String broken) {
    String before = "<article><tailParagraphs>Ten &lt; men.</tailParagraphs></article>\n";
    String after = "<x:article y=\">\"><tailParagraphs>Eight.</tailParagraphs></x:article>";
    Reads reads =
        xml(
            "<?xml version=\"1.0\"?><r>" + before + broken + after + "</r>",
            StandardCharsets.UTF_8);
    assertThat(reads.texts()).containsExactly("Ten < men.", "Eight.");
    assertThat(reads.rejected())
        .singleElement()
        .returns(Reason.BROKEN_RECORD, row -> row.reason())
        .returns(24L + before.length(), row -> row.record())
        .satisfies(row -> assertThat(row.raw()).startsWith("<article"))
        .satisfies(row -> assertThat(row.detail()).doesNotContain("\n"));
  }

  @Test
  void takesNoTagInsideOfATextForARecord() {
    String html = "<![CDATA[<html><article><p>Ten <RECORD> men.</p></article></RECORD>]]>";
    Reads reads =
        xml(
            "<r><!-- <RECORD> --><RECORD><TextInfo><Text>"
                + html
                + "</Text></TextInfo></RECORD><RECORD/></r>",
            StandardCharsets.UTF_8);
    assertThat(reads.texts()).containsExactly("Ten men.");
    assertThat(reads.reasons()).containsExactly(Reason.NO_TEXT);
  }

  @Test
  void aRecordTooLongIsPassedOver() throws Exception {
    Path file = folder.resolve("long.xml");
    String record = "<article><tailParagraphs>%s</tailParagraphs></article>";
    String cdata = record.formatted("<![CDATA[" + "x".repeat(5_000) + "]]>");
    Files.writeString(
        file,
        "<r>"
            + record.formatted("x".repeat(5_000))
            + record.formatted("Ten.")
            + cdata
            + record.formatted("Nine.")
            + "</r>");
    Reads reads = Reads.of(file, Reads.LIMITS.ofRecords(1_000, 1_000));
    assertThat(reads.texts()).containsExactly("Ten.", "Nine.");
    assertThat(reads.reasons()).containsExactly(Reason.TOO_LONG, Reason.TOO_LONG);
  }

  @Test
  void readsARecordNestedWithoutEnd() {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);
    String text = "<tailParagraphs>Ten.</tailParagraphs>";
    assertThat(xml("<r><article>" + deep + text + "</article></r>", StandardCharsets.UTF_8).texts())
        .containsExactly("Ten.");
  }

  @Test
  void givesUpAFileOfSectionsWithoutEnd() {
    String open = "<article><![CDATA[ ".repeat(10_000);
    assertThat(xml("<r>" + open, StandardCharsets.UTF_8).reasons())
        .endsWith(Reason.UNREADABLE_FILE)
        .hasSizeLessThan(100);
  }

  private Reads xml(String content, Charset charset) {
    return Reads.of(folder.resolve("a.xml"), content.getBytes(charset));
  }
}
