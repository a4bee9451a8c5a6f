package org.breakranks.stage;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/** Joins pairs of copies into groups, each under its smallest id. */
final class Groups {

  private final Map<String, String> parents = new TreeMap<>();

  private Groups() {}

  /** One row per article that occurs in a pair. */
  static Iterator<Copy> of(Iterator<Copy> pairs) {
    Groups groups = new Groups();
    pairs.forEachRemaining(pair -> groups.join(pair.articleId(), pair.duplicateGroup()));
    return groups.parents.keySet().stream().map(id -> new Copy(id, groups.root(id))).iterator();
  }

  private void join(String one, String other) {
    String first = root(one);
    String second = root(other);
    boolean ordered = first.compareTo(second) <= 0;
    parents.put(ordered ? second : first, ordered ? first : second);
  }

  private String root(String id) {
    String root = parents.computeIfAbsent(id, own -> own);
    while (!root.equals(parents.get(root))) {
      root = parents.get(root);
    }
    parents.put(id, root);
    return root;
  }
}
