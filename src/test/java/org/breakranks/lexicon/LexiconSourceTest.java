package org.breakranks.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;

class LexiconSourceTest {

  private static final String HEADER = "word\tkind\n";

  @Test
  void hasAFingerprintThatRowOrderLeavesAlone() {
    LexiconSource one = LexiconSource.bundled().with("demonyms.tsv", HEADER + "a\tx\nb\ty\n");
    LexiconSource two = LexiconSource.bundled().with("demonyms.tsv", HEADER + "b\ty\na\tx\n");
    LexiconSource other = LexiconSource.bundled().with("demonyms.tsv", HEADER + "a\tx\n");

    assertThat(one.fingerprint()).isEqualTo(two.fingerprint()).hasSize(64);
    assertThat(one.fingerprint()).isNotEqualTo(other.fingerprint());
    assertThat(one.fingerprint()).isNotEqualTo(LexiconSource.bundled().fingerprint());
  }

  @Test
  void travelsWithItsTables() throws IOException, ClassNotFoundException {
    LexiconSource source = LexiconSource.bundled().with("demonyms.tsv", HEADER + "a\tx\n");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(source);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(source);
    }
  }

  @Test
  void refusesWhatIsNoTable() {
    LexiconSource bundled = LexiconSource.bundled();

    assertThatThrownBy(() -> bundled.with("place.tsv", HEADER))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith("expected a table of your own to be named like one of [")
        .hasMessageEndingWith("got \"place.tsv\"");
    assertThatThrownBy(() -> bundled.with("demonyms.tsv", HEADER).with("demonyms.tsv", HEADER))
        .hasMessage("expected each table once, got \"demonyms.tsv\" again");
    assertThatThrownBy(() -> Lexicon.bundled().table("no_such"))
        .hasMessageStartingWith("expected one of the tables [")
        .hasMessageEndingWith("got \"no_such.tsv\"");
  }

  @Test
  void namesTheLineOfAWrongPlace() {
    String columns =
        "place_id\tkind\tname\tiso2\tiso3\tadmin1_id\tadmin1_name\tadmin2_id\tadmin2_name\tlat\n";
    LexiconSource source =
        LexiconSource.bundled()
            .with("places.tsv", columns + "own:1\tcity\tEden\tAF\tAFG\t\t\t\t\tnorth\n");

    assertThatThrownBy(() -> Lexicon.load(source))
        .isInstanceOf(LexiconException.class)
        .hasMessage("own places.tsv, line 2, column \"lat\": expected a number, got \"north\"");
  }
}
