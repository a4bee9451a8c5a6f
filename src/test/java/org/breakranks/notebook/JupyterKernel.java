package org.breakranks.notebook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/**
 * A Java kernel that Jupyter starts and speaks to: JShell over the library that JJava stands on,
 * too, so that messages, streams and {@code display} are those of the kernel of our users.
 */
public final class JupyterKernel extends BaseKernel {

  private final Kernel kernel = Kernel.ofJupyter();

  private JupyterKernel() {
    super(
        "breakranks",
        "1",
        new LanguageInfo.Builder("Java").version("17").fileExtension(".jshell").build(),
        List.of(),
        null,
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        null,
        new MagicsRegistry(),
        false,
        new StringStyler.Builder().build());
  }

  /** Called by Jupyter with the file that says where it listens. */
  public static void main(String[] arguments) throws Exception {
    endWithJupyter();
    JupyterConnection connection =
        new JupyterConnection(
            KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
    BaseKernel kernel = new JupyterKernel();
    kernel.onStartup();
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    connection.waitUntilClose();
    System.exit(0);
  }

  /** A Jupyter that is killed tells no kernel to end. */
  private static void endWithJupyter() {
    ProcessHandle jupyter = ProcessHandle.current().parent().orElseThrow();
    Thread watch =
        new Thread(
            () -> {
              jupyter.onExit().join();
              Runtime.getRuntime().halt(1);
            },
            "jupyter");
    watch.setDaemon(true);
    watch.start();
  }

  /** What tells Jupyter how to start this kernel. */
  static Map<String, Object> specification() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return Map.of(
        "display_name",
        "Java",
        "language",
        "java",
        "argv",
        List.of(
            java,
            "@" + Path.of("conf/java-options").toAbsolutePath(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            JupyterKernel.class.getName(),
            "{connection_file}"));
  }

  @Override
  public Object evalRaw(String source) {
    kernel.run(source);
    return null;
  }

  @Override
  public DisplayData inspect(String code, int at, boolean extraDetail) {
    return null;
  }

  @Override
  public ReplacementOptions complete(String code, int at) {
    return null;
  }

  @Override
  public String isComplete(String code) {
    return IS_COMPLETE_MAYBE;
  }
}
