package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.breakranks.event.Kinship;
import org.junit.jupiter.api.Test;

class KinshipTextTest {

  private static final Map<String, String> OUTLETS =
      Map.of("a", "Kunduz Post", "b", "Valley Times");

  @Test
  void setsTheOthersBesideTheFirst() {
    assertThat(
            lines(
                new Kinship(List.of("a"), false, List.of()),
                new Kinship(List.of("b"), true, List.of("the same day", "the same district"))))
        .containsExactly(
            "  Kunduz Post: tells most exactly; the others are set beside it",
            "  Valley Times: denies it: the same day, the same district");
  }

  @Test
  void asksNotWhyOneAccountIsOne() {
    assertThat(lines(new Kinship(List.of("a"), false, List.of()))).isEmpty();
    assertThat(lines(new Kinship(List.of("a", "b"), false, List.of())))
        .containsExactly("  Kunduz Post; Valley Times: tell it alike");
  }

  private static List<String> lines(Kinship... accounts) {
    return KinshipText.lines(List.of(accounts), OUTLETS);
  }
}
