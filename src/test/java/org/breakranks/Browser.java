package org.breakranks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.breakranks.report.Json;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
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

  private final ChromeDriver driver;

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
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.get(file.toUri().toString());
  }

  public void scripts(boolean enabled) {
    command("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
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

  /** Chooses from a list, as a reader does. */
  public void choose(String select, String value) {
    driver.executeScript(
        "const list = document.querySelector(arguments[0]); list.value = arguments[1];"
            + " list.dispatchEvent(new Event('change', {bubbles: true}));",
        select,
        value);
  }

  /** Takes a picture of what is to be seen. */
  public void picture(Path file) throws IOException {
    Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
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
