package org.breakranks.publication;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.breakranks.configuration.ExpectedFailure;

/**
 * The chance of a job to publish: taken when it begins, used when it is done, and lost if anybody
 * else has published in between. So a run that builds on another can never hide a third one.
 */
public final class Turn {

  private final Warehouse warehouse;
  private final Optional<String> before;
  private final int number;

  Turn(Warehouse warehouse) {
    this.warehouse = warehouse;
    this.number = warehouse.history().last() + 1;
    this.before = warehouse.current();
  }

  /** The run that was current when the turn was taken. */
  public Optional<String> before() {
    return before;
  }

  /**
   * Makes a whole run the current one; readers see the old one or this one.
   *
   * @param attempt tells jobs apart: the id of the Spark application
   * @throws ExpectedFailure if there is no such run, or the turn is lost
   */
  public void use(String runId, History.Deed deed, String attempt) {
    use(runId, deed, attempt, () -> null);
  }

  /**
   * Makes a run the current one.
   *
   * @param last what is still to be done to make it whole, once it is sure that nobody else does
   */
  void use(String runId, History.Deed deed, String attempt, Warehouse.FileWork<?> last) {
    Optional<String> current = warehouse.current();
    if (current.equals(Optional.of(runId))) {
      return;
    }
    requireBefore(runId, current);
    Warehouse.io(
        () -> {
          if (!warehouse.history().take(number, runId, deed, attempt)) {
            throw lost(runId, taker());
          }
          finish(runId, attempt, last);
          return null;
        });
  }

  private void finish(String runId, String attempt, Warehouse.FileWork<?> last) throws IOException {
    boolean done = false;
    try {
      requireHeld(runId, attempt);
      last.run();
      requireHeld(runId, attempt);
      if (warehouse.manifest(runId).isEmpty()) {
        throw warehouse.missing(runId, earlier());
      }
      requireBefore(runId, warehouse.current());
      warehouse.point(runId, attempt);
      done = true;
    } finally {
      if (!done && warehouse.history().isHeld(number, runId, attempt)) {
        warehouse.history().giveBack(number);
      }
    }
  }

  /** Of two that an object store let take the number, the later one has it. */
  private void requireHeld(String runId, String attempt) throws IOException {
    if (!warehouse.history().isHeld(number, runId, attempt)) {
      throw lost(runId, taker());
    }
  }

  private void requireBefore(String runId, Optional<String> current) {
    if (!current.equals(before)) {
      throw lost(runId, current.orElse("none"));
    }
  }

  private List<History.Entry> earlier() {
    return warehouse.history().entries().stream().filter(entry -> entry.number() < number).toList();
  }

  private String taker() {
    return warehouse.history().entries().stream()
        .filter(entry -> entry.number() == number)
        .map(History.Entry::runId)
        .findFirst()
        .orElse("another");
  }

  private ExpectedFailure lost(String runId, String other) {
    return ExpectedFailure.lostTurn(
        "nothing was published: while run %s was made, another job made run %s the current one of %s; run again"
            .formatted(runId, other, warehouse.uri()));
  }
}
