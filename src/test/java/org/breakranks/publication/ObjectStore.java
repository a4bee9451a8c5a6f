package org.breakranks.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An S3 server over a local folder, with one bucket, in a process of its own. It asks for no keys,
 * and answers on a port that was free.
 */
final class ObjectStore implements AutoCloseable {

  private static final Path SERVER = Path.of("target/s3proxy/s3proxy.jar").toAbsolutePath();
  private static final Pattern STARTED = Pattern.compile("Started ServerConnector.*\\{(.*:\\d+)}");

  private final Process server;
  private final String endpoint;

  private ObjectStore(Process server, String endpoint) {
    this.server = server;
    this.endpoint = endpoint;
  }

  /** Starts a server and waits until it listens. */
  static ObjectStore over(Path folder, String bucket) throws IOException {
    Files.createDirectories(folder.resolve(bucket));
    Path settings = folder.resolveSibling("s3proxy.conf");
    Files.write(
        settings,
        List.of(
            "s3proxy.endpoint=http://127.0.0.1:0",
            "s3proxy.authorization=none",
            "jclouds.provider=filesystem",
            "jclouds.identity=nobody",
            "jclouds.credential=none",
            "jclouds.filesystem.basedir=" + folder));
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-jar",
                SERVER.toString(),
                "--properties",
                settings.toString())
            .redirectErrorStream(true)
            .start();
    BufferedReader log = server.inputReader(StandardCharsets.UTF_8);
    String endpoint = endpoint(log);
    Thread drain = new Thread(() -> drain(log), "log of the S3 server");
    drain.setDaemon(true);
    drain.start();
    return new ObjectStore(server, endpoint);
  }

  private static String endpoint(BufferedReader log) throws IOException {
    StringBuilder said = new StringBuilder();
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      Matcher started = STARTED.matcher(line);
      if (started.find()) {
        return "http://" + started.group(1);
      }
      said.append(line).append('\n');
    }
    throw new IOException("the S3 server did not start:\n" + said);
  }

  /** What it says after it has started is of no interest, but a full pipe would stop it. */
  private static void drain(BufferedReader log) {
    try {
      while (log.readLine() != null) {}
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a user says to Hadoop to reach it, with the differences that a server of one's own has.
   */
  Map<String, String> settings() {
    return Map.of(
        "fs.s3a.endpoint", endpoint,
        "fs.s3a.path.style.access", "true",
        "fs.s3a.connection.ssl.enabled", "false",
        "fs.s3a.aws.credentials.provider",
            "org.apache.hadoop.fs.s3a.AnonymousAWSCredentialsProvider",
        "fs.s3a.directory.marker.retention", "keep");
  }

  @Override
  public void close() {
    server.destroy();
  }
}
