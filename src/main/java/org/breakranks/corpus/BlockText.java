package org.breakranks.corpus;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of HTML elements as a reader sees it: each block a paragraph of its own. */
final class BlockText implements NodeVisitor {

  private final StringBuilder text = new StringBuilder();

  private BlockText() {}

  static String of(List<Element> elements) {
    BlockText blocks = new BlockText();
    elements.forEach(
        element -> {
          element.traverse(blocks);
          blocks.end();
        });
    return blocks.text.toString().strip();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.text());
    } else if (node instanceof Element element) {
      if (element.isBlock()) {
        end();
      } else if (element.nameIs("br")) {
        text.append('\n');
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      end();
    }
  }

  private void append(String words) {
    boolean open = text.length() == 0 || Character.isWhitespace(text.charAt(text.length() - 1));
    text.append(open ? words.stripLeading() : words);
  }

  /** Ends a paragraph, if one has begun. */
  private void end() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    text.setLength(end);
    if (end > 0) {
      text.append("\n\n");
    }
  }
}
