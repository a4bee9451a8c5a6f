package org.breakranks.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueFactory;
import com.typesafe.config.ConfigValueType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keys and values in layers: the defaults, a file over them, single keys over that. Each layer may
 * only set keys that the defaults know.
 *
 * <pre>{@code
 * Settings.defaults().withFile(Path.of("nightly.conf")).with("warehouse", "/data/published")
 * }</pre>
 */
public final class Settings {

  private static final String ROOT = "breakranks";

  private final Config config;

  private Settings(Config config) {
    this.config = config;
  }

  /** What {@code reference.conf} says. */
  public static Settings defaults() {
    Config reference =
        ConfigFactory.parseResources(Settings.class.getClassLoader(), "reference.conf");
    return new Settings(reference.withOnlyPath(ROOT).resolve());
  }

  /**
   * Lays a file over what is known so far.
   *
   * @throws ExpectedFailure when the file is missing, is not HOCON, or sets an unknown key
   */
  public Settings withFile(Path file) {
    if (!Files.isRegularFile(file)) {
      throw ExpectedFailure.badInput("no such configuration file: " + file);
    }
    try {
      return over(ConfigFactory.parseFile(file.toFile()).resolve(), file.toString());
    } catch (ConfigException wrong) {
      throw ExpectedFailure.badInput("configuration: " + wrong.getMessage(), wrong);
    }
  }

  /**
   * Lays one key over what is known so far. The prefix {@code breakranks.} may be left out. A value
   * that opens with <code>[</code>, <code>{</code> or a quotation mark is read as HOCON, anything
   * else is taken as it stands; a key that holds a list then gets a list of this one value.
   *
   * @throws ExpectedFailure when the key is unknown
   */
  public Settings with(String key, String value) {
    String path = key.startsWith(ROOT + ".") ? key : ROOT + "." + key;
    try {
      return over(ConfigFactory.empty().withValue(path, valueOf(path, value)), "-D " + key);
    } catch (ConfigException wrong) {
      throw ExpectedFailure.badInput("-D " + key + ": " + wrong.getMessage(), wrong);
    }
  }

  /** Lays a list of values over what is known so far, each taken as it stands. */
  public Settings with(String key, List<String> values) {
    ConfigValue list = ConfigValueFactory.fromIterable(values, "options");
    return over(ConfigFactory.empty().withValue(ROOT + "." + key, list), "options");
  }

  /** The keys below {@code breakranks}. */
  Config config() {
    return config.getConfig(ROOT);
  }

  private Settings over(Config layer, String origin) {
    KnownKeys.of(config).check(layer, origin);
    return new Settings(layer.withFallback(config));
  }

  private ConfigValue valueOf(String path, String value) {
    if (value.matches("(?s)\\s*[\\[{\"].*")) {
      return ConfigFactory.parseString("value = " + value).getValue("value");
    }
    boolean list =
        config.hasPath(path) && config.getValue(path).valueType() == ConfigValueType.LIST;
    return list
        ? ConfigValueFactory.fromIterable(List.of(value), "-D")
        : ConfigValueFactory.fromAnyRef(value, "-D");
  }
}
