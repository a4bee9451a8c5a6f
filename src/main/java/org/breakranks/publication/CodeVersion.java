package org.breakranks.publication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Which code runs: the version of the program and a hash of its classes. */
public final class CodeVersion {

  private static final String CLASSES = "org/breakranks";
  private static final int HASH_BYTES = 6;

  private CodeVersion() {}

  /** For example {@code 0.1.0+3f0c2b7a91d4}; the same for the same classes, wherever they lie. */
  public static String current() {
    String version = CodeVersion.class.getPackage().getImplementationVersion();
    return (version == null ? "development" : version) + "+" + hash();
  }

  private static String hash() {
    try {
      Path place =
          Path.of(CodeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(place)) {
        return hash(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return hash(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("the classes of the program lie in a file system", e);
    }
  }

  private static String hash(Path root) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    List<Path> classes;
    try (Stream<Path> files = Files.walk(root.resolve(CLASSES))) {
      classes = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : classes) {
      try (InputStream in = Files.newInputStream(file)) {
        digest.update(in.readAllBytes());
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }
}
