package org.breakranks;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.breakranks.report.Json;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, as Debian packs it. */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final long PAUSE_MILLIS = 50;

  private final ChromeDriver driver;
  private String early;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Empty where no Chromium and no driver for it are installed. */
  public static Optional<Browser> open() {
    Optional<File> binary = installed("chromium", "google-chrome");
    Optional<File> service = installed("chromedriver");
    if (binary.isEmpty() || service.isEmpty()) {
      return Optional.empty();
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(binary.get());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService.Builder builder =
        new ChromeDriverService.Builder().usingDriverExecutable(service.get()).usingAnyFreePort();
    return Optional.of(new Browser(new ChromeDriver(builder.build(), options)));
  }

  private static Optional<File> installed(String... names) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .flatMap(folder -> Stream.of(names).map(name -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  /** Opens a file, in a window of a width, light or dark. */
  public void open(Path file, int width, String scheme) {
    open(file, "", width, scheme);
  }

  /** Opens a file at a place in it, such as {@code #acts}. */
  public void open(Path file, String place, int width, String scheme) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.get(file.toUri() + place);
  }

  public void scripts(boolean enabled) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
  }

  /** Runs a script in each page before its own; it takes the place of the one before. */
  public void beforeEachPage(String script) {
    if (early != null) {
      command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", early));
    }
    early =
        driver
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
            .get("identifier")
            .toString();
  }

  public Object evaluate(String script) {
    return driver.executeScript("return " + script);
  }

  public long count(String selector) {
    return (Long) evaluate("document.querySelectorAll(`" + selector + "`).length");
  }

  public WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  public List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  /** Waits until a condition in JavaScript holds. */
  public void await(String condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Boolean.TRUE.equals(evaluate(condition))) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + condition + "; " + complaints());
      }
      pause();
    }
  }

  /** Clicks what a reader would scroll to first. */
  public void click(String selector) {
    driver.executeScript("document.querySelector(arguments[0]).click()", selector);
  }

  /** Presses keys where the focus is. */
  public void type(CharSequence keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Shows the page as it is printed, so many pixels wide. */
  public void paper(int width) {
    command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  /** The page as PDF, on the paper that it asks for. */
  public byte[] printed() {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", true));
    return Base64.getDecoder().decode((String) printed.get("data"));
  }

  /** Chooses from a list, as a reader does. */
  public void choose(String select, String value) {
    driver.executeScript(
        "const list = document.querySelector(arguments[0]); list.value = arguments[1];"
            + " list.dispatchEvent(new Event('change', {bubbles: true}));",
        select,
        value);
  }

  /** A picture of an element, as PNG with so many pixels for one of the page. */
  public byte[] picture(String selector, double scale) {
    return picture(find(selector).getRect(), scale);
  }

  /** A picture of what begins with an element, over the width of the window and so high. */
  public byte[] picture(String selector, int height, double scale) {
    evaluate("document.querySelector(`" + selector + "`).scrollIntoView({behavior: 'instant'})");
    pause();
    int top = find(selector).getRect().y;
    int width = ((Number) evaluate("innerWidth")).intValue();
    return picture(new Rectangle(0, top, height, width), scale);
  }

  private byte[] picture(Rectangle at, double scale) {
    Map<String, Object> clip =
        Map.of("x", at.x, "y", at.y, "width", at.width, "height", at.height, "scale", scale);
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "png", "clip", clip, "captureBeyondViewport", true));
    return Base64.getDecoder().decode((String) taken.get("data"));
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("nobody interrupts a test", e);
    }
  }

  /** What the page complained of. */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Addresses that were asked for, other than files on disk and data in the page. */
  public List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(entry -> Json.read(entry.getMessage()))
        .map(message -> (Map<?, ?>) ((Map<?, ?>) message).get("message"))
        .filter(message -> "Network.requestWillBeSent".equals(message.get("method")))
        .map(message -> (Map<?, ?>) ((Map<?, ?>) message.get("params")).get("request"))
        .map(request -> (String) request.get("url"))
        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:"))
        .toList();
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
