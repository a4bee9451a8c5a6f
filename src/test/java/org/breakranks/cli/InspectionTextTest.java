package org.breakranks.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.breakranks.configuration.Input;
import org.breakranks.corpus.ColumnNames;
import org.breakranks.corpus.Inspection;
import org.breakranks.corpus.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectionTextTest {

  @TempDir Path folder;

  @Test
  void showsWhatACorpusHoldsAndHowItWouldBeRead() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        """
        link,headline,day,body
        https://valley.example/1,Men give up,x,"Ten fighters of the group surrendered to the police in the
        valley on Monday, an official said."
        https://valley.example/2,Men,x,"Nine
        """);
    Files.writeString(
        folder.resolve("b.jsonl"),
        """
        {"text": "Diez combatientes del grupo se entregaron el lunes a la policía en el valle, según informó un portavoz.", "date": "2021-07-06"}
        {"text": "Ten
        """);
    Files.writeString(folder.resolve("c.bin"), "\0\0\0");

    assertThat(text().lines())
        .contains(
            "files        3, 354 bytes; looked at 3",
            "formats      csv 1, json_lines 1, unsupported 1",
            "columns      body 1, date 1, day 1, headline 1, link 1, text 1",
            "  text       body 1, text 1",
            "  title      headline 1",
            "  published  date 1",
            "  id         -",
            "articles     2 in the first records of those files",
            "  languages  en 1, es 1",
            "  days       2021-07-06 to 2021-07-06; 1 without",
            "  known by   metadata 1, none 1",
            "  -          no day  valley.example  Men give up",
            "             Ten fighters of the group surrendered to the police in the valley on Monday, an official said.",
            "rejected     broken_record 2, unsupported_format 1");
  }

  @Test
  void showsTheElementsOfAnExportThatAreNoField() throws IOException {
    Files.writeString(
        folder.resolve("a.xml"),
        """
        <?xml version="1.0"?><articles><article><leads><paragraph>Ten men gave up.</paragraph>
        <paragraph>At noon.</paragraph></leads><accessionNo>7</accessionNo><copyright/></article></articles>
        """);
    assertThat(text().lines())
        .contains("columns      accessionNo 1, leads/paragraph 1", "  id         accessionNo 1")
        .contains("articles     0 in the first records of those files", "  languages  none");
  }

  @Test
  void saysOfWhomAListIsHoweverManyColumnsItHas() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"), "1012345678\t20210706\t202107" + "\tsome code".repeat(58) + "\n");
    assertThat(text())
        .contains("columns      61 cells of a GDELT table: no header 1\n")
        .contains("a.csv, at 0: no text (a table of the GDELT project, which holds");
  }

  @Test
  void saysWhereAFileCannotBeReadAnyFurther() throws IOException {
    byte[] line = "{\"text\": \"Ten men gave up.\"}\n".getBytes(UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(line);
    }
    Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(bytes.toByteArray(), bytes.size() - 4));
    assertThat(text()).contains("a.jsonl.gz, at %d: ".formatted(line.length), "the file is cut\n");
  }

  @Test
  void looksAtAFewFilesFromAllOverALargeCorpus() throws IOException {
    for (int i = 100; i < 200; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Text " + i);
    }
    Inspection seen = inspection();
    assertThat(seen.files()).isEqualTo(100);
    assertThat(seen.articles())
        .hasSize(20)
        .extracting(article -> article.text())
        .startsWith("Text 100", "Text 105")
        .endsWith("Text 195");
  }

  private String text() {
    return InspectionText.of(inspection());
  }

  private Inspection inspection() {
    Input input = org.breakranks.configuration.Configuration.defaults().input();
    return Inspection.of(
        List.of(folder.toString()), ColumnNames.of(input), Limits.of(input), new Configuration());
  }
}
