package org.breakranks.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.breakranks.Core;
import org.breakranks.annotate.PassageAnnotator;
import org.breakranks.grammar.Grammar;
import org.breakranks.grammar.Mention;
import org.breakranks.grammar.Status;
import org.breakranks.lexicon.Lexicon;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.PublishedBasis;
import org.junit.jupiter.api.Test;

class MentionsTest {

  private static final List<Mention> THREE =
      Core.mentions(
          "Ten rebels surrendered in Kunduz. Nine soldiers defected in Herat. Two rebels"
              + " surrendered in Ghor.",
          LocalDate.of(2018, 11, 1));

  @Test
  void keepsAllMentionsOfAnOrdinaryArticle() {
    assertThat(THREE).hasSize(3).allMatch(Mention::isAccepted);
    assertThat(Mentions.first(THREE, 3)).isEqualTo(THREE);
  }

  @Test
  void keepsTheFirstOfTooManyAndSaysSo() {
    List<Mention> kept = Mentions.first(THREE, 1);
    assertThat(kept).hasSize(2).first().isEqualTo(THREE.get(0));
    assertThat(kept.get(1))
        .returns(Status.UNRESOLVED, Mention::status)
        .returns("too_many_mentions", Mention::rule)
        .returns(THREE.get(1).evidence(), Mention::evidence);
  }

  @Test
  void givesUpOneArticleThatCannotBeRead() {
    Lexicon lexicon = Lexicon.bundled();
    AnnotatedPassage broken =
        PassageAnnotator.of(lexicon.segmenter())
            .annotate(
                new Passage("a1", null, null, PublishedBasis.NONE, "Ten rebels surrendered.", ""));
    assertThat(Mentions.told(broken, Grammar.of(lexicon), 3))
        .singleElement()
        .returns("a1", Told::articleId)
        .returns(null, Told::mention)
        .satisfies(told -> assertThat(told.failure()).contains("IndexOutOfBounds"));
  }
}
