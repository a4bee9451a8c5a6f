package org.breakranks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A master, two workers and a driver, each in a process of its own. */
class ClusterIT {

  @TempDir Path folder;

  @Test
  void publishesTheSameBytesThoughAWorkerIsKilledAndLeavesAReadableHistory() {
    Map<String, String> ports = Map.of("CLUSTER_PORT", "17177", "HISTORY_PORT", "17180");

    Launched demo =
        Launched.script("cluster-demo.sh", ports, folder.resolve("demo").toString()).succeeded();

    assertThat(demo.out())
        .contains("killed worker 2 and its executor")
        .containsPattern("the same \\d+ files, byte for byte")
        .containsPattern("\\d+ tasks, [1-9]\\d* executors lost")
        .containsPattern("history of app-.*: jobs of.*breakranks extract");
  }
}
