package org.breakranks.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The keys that may be set, so that a slip of the pen is refused instead of ignored. The keys of
 * objects inside a list count as if they stood below the list itself: {@code gates.severity}.
 */
final class KnownKeys {

  private final SortedSet<String> keys;

  private KnownKeys(SortedSet<String> keys) {
    this.keys = keys;
  }

  static KnownKeys of(Config config) {
    return new KnownKeys(new TreeSet<>(leaves(config).keySet()));
  }

  /**
   * @throws ExpectedFailure when {@code layer} sets a key that is not known, with the nearest one
   */
  void check(Config layer, String origin) {
    leaves(layer)
        .forEach(
            (key, value) -> {
              if (!keys.contains(key)) {
                throw ExpectedFailure.badInput(unknown(key, value, origin));
              }
            });
  }

  private String unknown(String key, ConfigValue value, String origin) {
    int line = value.origin().lineNumber();
    return "unknown key \"%s\" in %s%s: did you mean \"%s\"?"
        .formatted(key, origin, line > 0 ? ", line " + line : "", nearest(key));
  }

  private String nearest(String key) {
    return keys.stream()
        .min(Comparator.comparingInt((String known) -> EditDistance.between(key, known)))
        .orElseThrow();
  }

  private static Map<String, ConfigValue> leaves(Config config) {
    Map<String, ConfigValue> leaves = new TreeMap<>();
    collect("", config.root(), leaves);
    return leaves;
  }

  private static void collect(String path, ConfigValue value, Map<String, ConfigValue> leaves) {
    if (value instanceof ConfigObject object && !object.isEmpty()) {
      object.forEach(
          (name, child) -> {
            collect(path.isEmpty() ? name : path + "." + name, child, leaves);
          });
    } else {
      leaves.put(path, value);
      if (value instanceof ConfigList list) {
        list.stream()
            .filter(ConfigObject.class::isInstance)
            .forEach(element -> collect(path, element, leaves));
      }
    }
  }
}
