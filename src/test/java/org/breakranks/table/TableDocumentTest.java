package org.breakranks.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TableDocumentTest {

  @Test
  void isUpToDate() throws IOException {
    Path document = Path.of("docs/tables.md");
    String rewrite =
        "docs/tables.md is stale, write it anew: ./mvnw test -Dtest=TableDocumentTest"
            + " -Ddocs.write=true";
    if (Boolean.getBoolean("docs.write")) {
      TableDocument.main(new String[] {document.toString()});
    }
    assertThat(document).as(rewrite).exists();
    assertThat(Files.readString(document)).as(rewrite).isEqualTo(TableDocument.markdown());
  }
}
