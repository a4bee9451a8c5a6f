package org.breakranks.notebook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.breakranks.report.Json;
import org.breakranks.report.VegaRuntime;

/**
 * A Vega-Lite chart as HTML that draws itself in any notebook, with nothing from anywhere: it
 * brings its runtime, 300 kB packed. Its figures stand under it as a table, for those who do not
 * see it and where scripts do not run.
 */
final class Drawing {

  private static final Base64.Encoder BASE64 = Base64.getEncoder();

  private static String runtime;

  private Drawing() {}

  /**
   * The chart as HTML, the same for the same chart.
   *
   * @param says what a reader who does not see it should know
   */
  static String html(String says, Map<String, Object> chart, HtmlTable figures) {
    String spec = Json.embedded(chart);
    String id = id(spec);
    String script = script().replace("@id@", id).replace("@runtime@", runtime());
    return """
        <div data-chart="%s" role="img" aria-label="%s"></div>
        <details><summary>The figures</summary>
        %s
        </details>
        <script>
        %s</script>"""
        .formatted(id, HtmlTable.escaped(says), figures.html(), script.replace("@spec@", spec));
  }

  /** What all charts of notebooks have in common: colours that suit a light page and a dark one. */
  static Map<String, Object> spec(Object... namesAndValues) {
    Map<String, Object> axis =
        Json.object(
            "labelColor", "currentColor",
            "titleColor", "currentColor",
            "domainColor", "currentColor",
            "tickColor", "currentColor",
            "gridColor", "#88888855",
            "labelFontSize", 12,
            "titleFontSize", 12,
            "titleFontWeight", "normal",
            "titlePadding", 8);
    Map<String, Object> legend =
        Json.object("labelColor", "currentColor", "titleColor", "currentColor");
    Map<String, Object> spec =
        Json.object(
            "$schema",
            "https://vega.github.io/schema/vega-lite/v5.json",
            "background",
            null,
            "config",
            Json.object(
                "axis",
                axis,
                "legend",
                legend,
                "view",
                Json.object("stroke", null),
                "font",
                "sans-serif"));
    spec.putAll(Json.object(namesAndValues));
    return spec;
  }

  private static String script() {
    try (InputStream in = Drawing.class.getResourceAsStream("chart.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static synchronized String runtime() {
    if (runtime == null) {
      runtime = BASE64.encodeToString(packed(Json.embedded(VegaRuntime.modules())));
    }
    return runtime;
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String id(String spec) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(spec.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
