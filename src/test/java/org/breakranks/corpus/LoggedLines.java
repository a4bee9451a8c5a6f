package org.breakranks.corpus;

import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Property;

/** What a library logs while a test runs, from warnings on. */
final class LoggedLines extends AbstractAppender implements AutoCloseable {

  private final List<String> lines = new ArrayList<>();
  private final Logger logger;

  private LoggedLines(Logger logger) {
    super("lines", null, null, true, Property.EMPTY_ARRAY);
    this.logger = logger;
  }

  /** Listens to a package. */
  static LoggedLines of(String name) {
    LoggedLines lines = new LoggedLines((Logger) LogManager.getLogger(name));
    lines.start();
    lines.logger.addAppender(lines);
    return lines;
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void append(LogEvent event) {
    lines.add(event.getMessage().getFormattedMessage());
  }

  @Override
  public void close() {
    logger.removeAppender(this);
    stop();
  }
}
