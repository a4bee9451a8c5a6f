package org.breakranks.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page: one file with its style, fonts, scripts and data inside. What comes from the news is
 * escaped by the template; and should a script slip in all the same, the policy of the page lets
 * only our own run, and lets nothing be loaded.
 */
final class Page {

  private static final List<String[]> FONTS =
      List.of(
          new String[] {"Source Serif 4", "fonts/source-serif-4-latin-wght-normal.woff2"},
          new String[] {"Source Sans 3", "fonts/source-sans-3-latin-wght-normal.woff2"});

  private Page() {}

  /** The page as HTML, the same for the same model. */
  static String of(Map<String, Object> model) {
    List<String> scripts = new ArrayList<>(VegaRuntime.modules().values());
    scripts.add(VegaRuntime.script("report.js"));
    Map<String, Object> all = new LinkedHashMap<>(model);
    all.put("style", fonts() + Resource.text("report.css"));
    all.put("scripts", scripts);
    all.put("policy", policy(scripts));
    StringWriter out = new StringWriter();
    try {
      template().process(all, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (TemplateException e) {
      throw new IllegalStateException("the template of the report fits its model", e);
    }
    return out.toString();
  }

  private static Template template() throws IOException {
    Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);
    freemarker.setClassForTemplateLoading(Page.class, "");
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    return freemarker.getTemplate("report.ftlh");
  }

  private static String policy(List<String> scripts) {
    String hashes =
        scripts.stream()
            .map(script -> "'sha256-" + sha256(script) + "'")
            .collect(Collectors.joining(" "));
    return Stream.of(
            "default-src 'none'",
            "script-src " + hashes,
            "style-src 'unsafe-inline'",
            "font-src data:",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'")
        .collect(Collectors.joining("; "));
  }

  private static String fonts() {
    return FONTS.stream()
        .map(
            font ->
                "@font-face{font-family:\"%s\";font-weight:200 900;font-display:block;src:url(data:font/woff2;base64,%s) format(\"woff2\")}\n"
                    .formatted(font[0], Resource.base64(font[1])))
        .collect(Collectors.joining());
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
