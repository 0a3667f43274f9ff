package loopscope.asyncio;

import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyModule;
import org.jspecify.annotations.Nullable;

/// What `help` says of the functions of asyncio, in our own words: one sentence each.
final class Docs {
  private Docs() {}

  /// Gives the functions of a module what is said of them.
  static PyModule on(PyModule module) {
    for (int i = 0; i < module.globals.places(); i++) {
      if (module.globals.valueAt(i) instanceof NativeFunction function) {
        function.doc = of(function.name());
      }
    }
    return module;
  }

  private static @Nullable String of(String function) {
    return switch (function) {
      case "run" -> "Runs a coroutine on an event loop of its own and gives its result.";
      case "gather" -> "Runs several awaitables at a time and gives all results in order.";
      case "sleep" -> "Lets other tasks go on for some seconds.";
      case "wait" -> "Waits for several tasks, and gives those done and those pending.";
      case "wait_for" -> "Waits for an awaitable, but only so many seconds.";
      case "as_completed" -> "Gives awaitables in the order in which they are done.";
      case "shield" -> "Keeps an awaitable from being cancelled along with its waiter.";
      case "timeout" -> "A block that is cancelled after some seconds.";
      case "timeout_at" -> "A block that is cancelled at some time of the loop's clock.";
      case "to_thread" -> "Runs a function on another thread and waits for it.";
      case "create_task" -> "Lets the running loop drive a coroutine, and gives the task.";
      case "ensure_future" -> "A task for a coroutine; a future is given back as it is.";
      case "current_task" -> "The task that runs, or None.";
      case "all_tasks" -> "The tasks of a loop that are not done.";
      case "get_running_loop" -> "The event loop that runs on this thread.";
      case "get_event_loop" -> "The event loop that runs, or the one that was set.";
      case "set_event_loop" -> "Sets the event loop of this thread.";
      case "new_event_loop" -> "A new event loop, which does not run yet.";
      case "iscoroutine" -> "Whether it is what a coroutine function gives.";
      case "iscoroutinefunction" -> "Whether a call of it gives a coroutine.";
      case "isfuture" -> "Whether it is a future or a task.";
      case "wrap_future" -> "A future of the loop that ends as one of threads does.";
      case "run_coroutine_threadsafe" -> "Gives a coroutine to the loop of another thread.";
      default -> null;
    };
  }
}
