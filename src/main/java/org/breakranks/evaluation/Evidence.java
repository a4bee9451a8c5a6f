package org.breakranks.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether quoted evidence and annotated evidence overlap: by at least 15 characters or half of the
 * shorter one; where the quotation is not found in the text, by 60 % of the words of the shorter
 * one. White space and case do not matter.
 */
final class Evidence {

  private static final Pattern SPACE = Pattern.compile("[\\s\\x1c-\\x1f\\x85\\p{Z}]+");

  private Evidence() {}

  /**
   * Compares within one article.
   *
   * @param flatText the text, made {@link #flat}
   */
  static boolean overlaps(String flatText, List<String> spans, String evidence) {
    if (Names.isEmpty(evidence)) {
      return false;
    }
    String quoted = flat(evidence);
    int begin = flatText.indexOf(quoted);
    return spans.stream()
        .map(Evidence::flat)
        .anyMatch(
            span ->
                begin >= 0
                    ? overlapInText(flatText, span, begin, quoted)
                    : shareWords(span, quoted));
  }

  static String flat(String text) {
    return SPACE.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }

  private static boolean overlapInText(String flatText, String span, int begin, String quoted) {
    int at = flatText.indexOf(span);
    if (at < 0) {
      return false;
    }
    int shared = Math.min(begin + quoted.length(), at + span.length()) - Math.max(begin, at);
    return shared >= Math.min(15, 0.5 * Math.min(quoted.length(), span.length()));
  }

  private static boolean shareWords(String span, String quoted) {
    Set<String> one = new HashSet<>(Names.words(quoted));
    Set<String> other = new HashSet<>(Names.words(span));
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    int shorter = Math.min(one.size(), other.size());
    one.retainAll(other);
    return one.size() >= 0.6 * shorter;
  }
}
