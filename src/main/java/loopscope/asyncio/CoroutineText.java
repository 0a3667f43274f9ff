package loopscope.asyncio;

import loopscope.interp.Interpreter;
import loopscope.interp.machine.CoroutineState;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.NativeCoroutine;
import loopscope.interp.machine.Resumable;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.trace.Wait;

/// How reprs and the trace write a coroutine. Follows CPython's `coroutines._format_coroutine`.
final class CoroutineText {
  private CoroutineText() {}

  /// The qualified name of the coroutine function.
  static String name(Interpreter in, PyObject coroutine) {
    if (coroutine instanceof Resumable known) {
      return known.qualname;
    }
    for (String attribute : new String[] {"__qualname__", "__name__"}) {
      if (in.findAttribute(coroutine, attribute) instanceof PyStr text && !text.value.isEmpty()) {
        return text.value;
      }
    }
    return "<" + coroutine.type().name() + " without __name__>";
  }

  /// The call that made an awaitable, as far as it is known: `fetch()`.
  static String call(Interpreter in, PyObject awaitable) {
    return switch (awaitable) {
      case Resumable coroutine -> coroutine.qualname + "()";
      case Task task -> task.name().startsWith("Task-") ? coroutine(in, task) : task.name();
      case Future future ->
          future.reason() instanceof Wait.Children(String operation, _)
              ? operation + "()"
              : "a future";
      default -> "a " + awaitable.type().name();
    };
  }

  private static String coroutine(Interpreter in, Task task) {
    PyObject coroutine = task.coroutine();
    return coroutine == null ? task.name() : name(in, coroutine) + "()";
  }

  /// `name() running at file:line` or `name() done, defined at file:line`.
  static String state(Interpreter in, PyObject coroutine) {
    String name = name(in, coroutine) + "()";
    if (coroutine instanceof NativeCoroutine own) {
      if (own.type() != NativeCoroutine.TYPE) {
        return "<" + own.type().name() + " without __name__>()";
      }
      boolean over = own.state() == CoroutineState.CLOSED;
      boolean begun = !over && own.state() != CoroutineState.CREATED;
      String place = Places.of(own, begun);
      if (place == null) {
        return name;
      }
      return name + (over ? " done, defined at " : " running at ") + place;
    }
    if (!(coroutine instanceof Resumable own)) {
      return name;
    }
    Frame frame = own.frame();
    PyCode code = own.code();
    if (frame != null && code != null && own.state() == CoroutineState.CREATED) {
      return name + " running at " + code.file + ":" + code.firstLine;
    }
    if (frame != null) {
      return name + " running at " + frame.code().file + ":" + frame.line();
    }
    return code == null ? name : name + " done, defined at " + code.file + ":" + code.firstLine;
  }
}
