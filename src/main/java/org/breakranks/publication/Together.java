package org.breakranks.publication;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Work that is done side by side: while Spark computes one table, the next one is planned. Threads
 * are made by the caller's own, so that they see its session and its classes.
 *
 * <pre>{@code
 * try (Together together = new Together()) {
 *   Together.Begun<Long> events = together.begin(() -> tables.events().count());
 *   long claims = tables.claims().count();
 *   return events.result() + claims;
 * }
 * }</pre>
 */
public final class Together implements AutoCloseable {

  /** Work that has begun. */
  public interface Begun<T> {

    /** What it comes to, which is waited for; a failure comes out here as it was. */
    T result();
  }

  /** One computes, one plans, one waits for a file system. */
  private static final int THREADS = 3;

  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS,
          work -> {
            Thread thread = new Thread(work, "breakranks-together");
            thread.setDaemon(true);
            return thread;
          });

  /** Begins a piece of work. */
  public <T> Begun<T> begin(Supplier<T> work) {
    Future<T> future = threads.submit(work::get);
    return () -> result(future);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while waiting for other work");
    } catch (ExecutionException failed) {
      throw unchecked(failed.getCause());
    }
  }

  /** Scala code throws checked exceptions without saying so. */
  @SuppressWarnings("unchecked")
  private static <E extends Throwable> RuntimeException unchecked(Throwable cause) throws E {
    throw (E) cause;
  }

  /** Lets what has begun come to its end, and nothing else begin. */
  @Override
  public void close() {
    threads.shutdown();
    boolean ended = false;
    while (!ended) {
      try {
        ended = threads.awaitTermination(1, TimeUnit.DAYS);
      } catch (InterruptedException interrupted) {
        threads.shutdownNow();
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
