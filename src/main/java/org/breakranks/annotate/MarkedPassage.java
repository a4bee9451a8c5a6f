package org.breakranks.annotate;

import java.util.ArrayList;
import java.util.List;
import org.breakranks.text.AnnotatedPassage;
import org.breakranks.text.Passage;
import org.breakranks.text.Remark;
import org.breakranks.text.Sentence;
import org.breakranks.text.Span;
import org.breakranks.text.Token;

/**
 * A passage as it comes out of the pipeline.
 *
 * @param passage the passage
 * @param sentences its sentences in order
 * @param tokens all its tokens in order
 * @param remarks what further annotators say of it
 */
public record MarkedPassage(
    Passage passage, List<Mark> sentences, List<Mark> tokens, List<Remark> remarks) {

  /** The passage with its tokens inside its sentences. */
  AnnotatedPassage annotated() {
    List<List<Token>> bySentence = new ArrayList<>();
    sentences.forEach(sentence -> bySentence.add(new ArrayList<>()));
    for (Mark token : tokens) {
      Span span = Offsets.span(token.begin(), token.end());
      bySentence.get(token.sentence()).add(Token.of(span.of(passage.text()), span.begin()));
    }
    List<Sentence> cut = new ArrayList<>();
    for (Mark mark : sentences) {
      Span span = Offsets.span(mark.begin(), mark.end());
      cut.add(
          new Sentence(
              span, span.of(passage.text()), bySentence.get(mark.sentence()), mark.paragraph()));
    }
    return new AnnotatedPassage(passage, cut, remarks);
  }
}
