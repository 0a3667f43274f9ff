package loopscope.trace.story;

import java.util.ArrayList;
import java.util.List;
import loopscope.trace.Actor;
import loopscope.trace.EventLoopState;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceId;
import loopscope.trace.ResourceState;
import loopscope.trace.TaskId;
import loopscope.trace.TaskState;
import loopscope.trace.ThreadId;
import loopscope.trace.ThreadState;
import loopscope.trace.Trace;
import loopscope.trace.VirtualTime;
import org.jspecify.annotations.Nullable;

/// An event with the states around it, and the words for whoever takes part in it.
///
/// @param index the event's place in the trace, so that what led to it can be looked up
record Scene(Trace trace, int index, LoopState before, LoopState after) {
  /// Values longer than this are cut, so that a sentence stays one.
  private static final int LONGEST_VALUE = 60;

  /// As many are named one by one; more are counted.
  static final int MOST_NAMES = 4;

  /// Fills the `{}` of a template, one after the other: tasks by their labels, instants and
  /// durations as people write them, words as they are.
  Sentence say(String template, @Nullable Object... arguments) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    for (@Nullable Object argument : arguments) {
      int hole = template.indexOf("{}", from);
      add(parts, template.substring(from, hole));
      switch (argument) {
        case null -> add(parts, "code outside any task");
        case TaskId task -> parts.add(new Part(label(task), task));
        case Sentence words -> words.parts().forEach(part -> add(parts, part));
        case VirtualTime time -> add(parts, Times.instant(time));
        case ResourceId resource -> add(parts, resource(resource).label());
        case ThreadId thread -> add(parts, thread(thread).name());
        default -> add(parts, argument.toString());
      }
      from = hole + 2;
    }
    add(parts, template.substring(from));
    return new Sentence(parts);
  }

  /// The first word of a sentence that may be about nobody.
  Sentence who(@Nullable TaskId task) {
    return task == null ? Sentence.of("Code outside any task") : say("{}", task);
  }

  /// Who did something, as the first word of the sentence: the task, or else whoever ran.
  Sentence doer(@Nullable TaskId by) {
    if (by != null) {
      return say("{}", by);
    }
    return switch (before.actor()) {
      case Actor.InCallback(_, String label) when Internals.does(label) == null ->
          isTaskName(label) ? Sentence.of("A callback") : say("The callback {}", callback(label));
      case Actor.InThread(ThreadId thread) -> say("Thread {}", thread);
      case Actor.InProgram() -> Sentence.of("The program");
      case Actor.InCallback(_, String label) -> Sentence.of(capital(Internals.callback(label)));
      case Actor.InTask _, Actor.InLoop _ -> who(null);
    };
  }

  /// Whether a callback goes by the name of a task, as one that is a method of the task does.
  boolean isTaskName(String label) {
    return trace.waits().isTaskName(label);
  }

  /// Who ran when something happened.
  Sentence actor(Actor actor) {
    return switch (actor) {
      case Actor.InTask(TaskId task) -> say("{}", task);
      case Actor.InCallback(_, String label) ->
          Internals.does(label) == null
              ? say("the callback {}", callback(label))
              : Sentence.of(Internals.callback(label));
      case Actor.InThread(ThreadId thread) -> say("thread {}", thread);
      case Actor.InLoop() -> Sentence.of("the loop");
      case Actor.InProgram() -> Sentence.of("the program");
    };
  }

  /// Whether one has to say which event loop is meant.
  boolean hasLoops() {
    return before.unclosed().size() > 1 || after.unclosed().size() > 1;
  }

  /// An event loop in the middle of a sentence: by its number and thread where there are several.
  String loop(EventLoopState loop) {
    if (!hasLoops()) {
      return "the event loop";
    }
    String name = "event loop " + loop.id().number();
    return loop.thread() == null ? name : name + " in thread " + thread(loop.thread()).name();
  }

  /// Names joined with commas and a last "and"; a number when there are many.
  Sentence list(List<TaskId> tasks) {
    if (tasks.size() > MOST_NAMES) {
      return Sentence.of(count(tasks.size()) + " tasks");
    }
    Sentence words = Sentence.EMPTY;
    for (int i = 0; i < tasks.size(); i++) {
      String glue = i == 0 ? "{}{}" : i == tasks.size() - 1 ? "{} and {}" : "{}, {}";
      words = say(glue, words, tasks.get(i));
    }
    return words;
  }

  /// Names and what else there is, as in `main, worker and two callbacks`.
  Sentence list(List<TaskId> tasks, String more) {
    if (tasks.size() > MOST_NAMES || tasks.size() < 2) {
      return say("{} and {}", list(tasks), more);
    }
    Sentence words = Sentence.EMPTY;
    for (TaskId task : tasks) {
      words = say(words.isEmpty() ? "{}{}" : "{}, {}", words, task);
    }
    return say("{} and {}", words, more);
  }

  TaskState task(TaskId id) {
    TaskState task = after.task(id);
    if (task == null) {
      throw new IllegalStateException("nothing is known of " + id);
    }
    return task;
  }

  ResourceState resource(ResourceId id) {
    ResourceState resource = after.resource(id);
    if (resource == null) {
      throw new IllegalStateException("nothing is known of " + id);
    }
    return resource;
  }

  ThreadState thread(ThreadId id) {
    ThreadState thread = after.thread(id);
    if (thread == null) {
      throw new IllegalStateException("nothing is known of " + id);
    }
    return thread;
  }

  /// A value as it appears in a sentence.
  static String value(String repr) {
    String line = repr.replace('\n', ' ');
    return line.length() <= LONGEST_VALUE ? line : line.substring(0, LONGEST_VALUE - 1) + "…";
  }

  /// A text of the program in double quotes.
  static String quoted(String text) {
    return '"' + value(text) + '"';
  }

  /// A callback by its name, without the marks that Python puts into names of inner functions.
  static String callback(String qualname) {
    int local = qualname.lastIndexOf(".<locals>.");
    if (local < 0) {
      return qualname;
    }
    String owner = callback(qualname.substring(0, local));
    return qualname.substring(local + ".<locals>.".length()) + " of " + owner;
  }

  /// A function by its own name, without those that it stands in.
  static String function(String qualname) {
    int local = qualname.lastIndexOf(".<locals>.");
    return local < 0 ? qualname : qualname.substring(local + ".<locals>.".length());
  }

  /// Words that come first in a sentence; names of tasks stay as they are.
  static Sentence capital(Sentence words) {
    Part first = words.parts().getFirst();
    if (first.task() != null) {
      return words;
    }
    List<Part> parts = new ArrayList<>(words.parts());
    parts.set(0, new Part(capital(first.text()), null));
    return new Sentence(parts);
  }

  /// Words at the beginning of a sentence.
  static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// An exception as it appears in a sentence.
  static String exception(String type, String message) {
    return message.isEmpty() ? type : type + "(" + quoted(message) + ")";
  }

  /// Small numbers as words.
  static String count(int number) {
    return switch (number) {
      case 0 -> "no";
      case 1 -> "one";
      case 2 -> "two";
      case 3 -> "three";
      case 4 -> "four";
      case 5 -> "five";
      case 6 -> "six";
      default -> Integer.toString(number);
    };
  }

  /// A number of things, as in `one timer` or `two timers`.
  static String count(int number, String thing) {
    return count(number) + " " + thing + (number == 1 ? "" : "s");
  }

  private String label(TaskId id) {
    return task(id).label();
  }

  private static void add(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      add(parts, new Part(text, null));
    }
  }

  private static void add(List<Part> parts, Part part) {
    Part last = parts.isEmpty() ? null : parts.getLast();
    if (last != null && last.task() == null && part.task() == null) {
      parts.set(parts.size() - 1, new Part(last.text() + part.text(), null));
    } else {
      parts.add(part);
    }
  }
}
