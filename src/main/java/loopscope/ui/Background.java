package loopscope.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import javafx.application.Platform;

/// The one place where work leaves the JavaFX thread.
///
/// Work hands over one immutable value; what to do with it happens on the JavaFX thread again.
public final class Background {
  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "background");
            thread.setDaemon(true);
            return thread;
          });

  private Background() {}

  /// Does the work on another thread, then calls one of the two on the JavaFX thread. Cancelling
  /// the result interrupts the work and calls neither.
  public static <T> Job run(
      Callable<T> work, Consumer<? super T> onSuccess, Consumer<? super Throwable> onFailure) {
    Future<?> future =
        THREADS.submit(
            () -> {
              try {
                T result = work.call();
                Platform.runLater(() -> onSuccess.accept(result));
              } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
              } catch (Exception | Error failure) {
                Platform.runLater(() -> onFailure.accept(failure));
              }
            });
    return new Job(future);
  }

  /// Work that was begun. Whoever does not need to cancel it may forget it.
  public static final class Job {
    private final Future<?> future;

    private Job(Future<?> future) {
      this.future = future;
    }

    /// Interrupts the work if it has not ended.
    public void cancel() {
      future.cancel(true);
    }
  }
}
