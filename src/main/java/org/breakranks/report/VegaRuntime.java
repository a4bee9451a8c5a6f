package org.breakranks.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What draws Vega-Lite charts in a browser: Vega, Vega-Lite and Vega-Embed as their authors publish
 * them, packed with the program so that no page loads anything from anywhere.
 */
public final class VegaRuntime {

  private static final List<String> MODULES = List.of("vega", "vega-lite", "vega-embed");

  private VegaRuntime() {}

  /** The text of each module by its name, each after those it needs. */
  public static Map<String, String> modules() {
    Map<String, String> modules = new LinkedHashMap<>();
    MODULES.forEach(name -> modules.put(name, script("vega/" + name + ".min.js")));
    return modules;
  }

  /**
   * A script as it may stand in a page: without the address of its source, and not ending early.
   */
  static String script(String name) {
    return Resource.text(name)
        .replaceAll("(?m)^//# sourceMappingURL=.*$", "")
        .replace("</script", "<\\/script")
        .replace("<!--", "<\\!--")
        .strip();
  }
}
