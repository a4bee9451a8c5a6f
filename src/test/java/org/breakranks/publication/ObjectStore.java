package org.breakranks.publication;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An S3 server that keeps its objects in memory, with one bucket, in a process of its own. It asks
 * for no keys, and answers on a port that was free. (Over a folder the same server takes ten
 * seconds to delete the mark of a folder that is not empty, and fails.)
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

  /**
   * Starts a server, waits until it listens, and makes the bucket.
   *
   * @param folder for the settings of the server
   */
  static ObjectStore of(String bucket, Path folder) throws IOException, InterruptedException {
    Path settings = folder.resolve("s3proxy.conf");
    Files.write(
        settings,
        List.of(
            "s3proxy.endpoint=http://127.0.0.1:0",
            "s3proxy.authorization=none",
            "jclouds.provider=transient",
            "jclouds.identity=nobody",
            "jclouds.credential=none"));
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
    ObjectStore store = new ObjectStore(server, endpoint);
    store.make(bucket);
    return store;
  }

  private void make(String bucket) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(endpoint + "/" + bucket))
            .PUT(HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      close();
      throw new IOException("the S3 server made no bucket: " + response.body());
    }
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
            "org.apache.hadoop.fs.s3a.AnonymousAWSCredentialsProvider");
  }

  @Override
  public void close() {
    server.destroy();
  }
}
