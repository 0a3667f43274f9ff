package loopscope.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import loopscope.asyncio.Unfinished;
import loopscope.interp.Interpreter;
import loopscope.interp.LimitReached;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Stacks;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.loop.Deadlock;
import loopscope.scenario.Inspection.FrameView;
import loopscope.scenario.Inspection.Variable;
import loopscope.trace.ProgramEvent.RunEnded;
import loopscope.trace.RunEnd;
import loopscope.trace.SourceLine;
import loopscope.trace.TaskId;

/// Looks at variables by running the program again.
///
/// A run is deterministic, so the same program stands at the same place after the same number of
/// events; nothing has to be recorded that nobody asks for.
public final class Inspector {
  private static final int MOST_CHARACTERS = 300;
  private static final int MOST_VARIABLES = 200;

  private final Interpreter in;
  private final Set<List<String>> open;

  private Inspector(Interpreter in, Set<List<String>> open) {
    this.in = in;
    this.open = open;
  }

  /// The variables at a position of a run, with no value opened.
  public static Inspection inspect(Run run, int position) {
    return inspect(run, position, Set.of());
  }

  /// The variables at a position of a run. Takes as long as the run took up to there.
  ///
  /// @param open the values whose parts are wanted, each as the way to it: the function, the
  ///   variable, the name of a part, and so on
  public static Inspection inspect(Run run, int position, Set<List<String>> open) {
    int at = position == run.trace().size() && endsInDeadlock(run) ? position - 1 : position;
    if (at <= 0 || at >= run.trace().size()) {
      return Inspection.NOTHING;
    }
    List<Inspection> seen = new ArrayList<>();
    Simulation again = new Simulation(run.program(), run.settings(), RunListener.DEAF, at);
    again.stopAt(engine -> seen.add(new Inspector(engine.interpreter(), open).look(engine)));
    again.runToStop();
    return seen.isEmpty() ? Inspection.NOTHING : seen.getFirst();
  }

  /// A deadlocked program is not over: its tasks still stand where they wait.
  private static boolean endsInDeadlock(Run run) {
    int last = run.trace().size() - 1;
    return last >= 0
        && run.trace().event(last) instanceof RunEnded(RunEnd end)
        && end instanceof RunEnd.Deadlocked;
  }

  private Inspection look(Simulation.Engine engine) {
    SequencedMap<TaskId, List<FrameView>> tasks = new LinkedHashMap<>();
    var coroutines = Unfinished.coroutines(engine.asyncio());
    List<Frame> bottoms = new ArrayList<>();
    for (Resumable coroutine : coroutines.values()) {
      if (coroutine.frame() != null) {
        bottoms.add(coroutine.frame());
      }
    }
    List<FrameView> running = views(upTo(bottoms, Stacks.running(in.machine())));
    coroutines.forEach((task, coroutine) -> tasks.put(task, views(Stacks.of(coroutine))));
    return new Inspection(running, tasks);
  }

  /// The calls of a task: below it stand those that run the loop.
  private static List<Frame> upTo(List<Frame> bottoms, List<Frame> running) {
    for (int i = 0; i < running.size(); i++) {
      if (bottoms.contains(running.get(i))) {
        return running.subList(0, i + 1);
      }
    }
    return running;
  }

  private List<FrameView> views(List<Frame> frames) {
    List<FrameView> views = new ArrayList<>();
    for (Frame frame : frames) {
      if (!frame.code().library) {
        views.add(new FrameView(frame.code().name, new SourceLine(frame.line()), variables(frame)));
      }
    }
    return views;
  }

  private List<Variable> variables(Frame frame) {
    boolean module = frame.code().name.equals("<module>");
    PyDict locals = module ? frame.globals() : frame.locals();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < locals.places() && variables.size() < MOST_VARIABLES; i++) {
      PyObject value = locals.valueAt(i);
      if (value != null
          && locals.keyAt(i) instanceof PyStr name
          && !name.value.startsWith("__")
          && !(module && isDefinition(value))) {
        variables.add(variable(name.value, value, List.of(frame.code().name, name.value)));
      }
    }
    return variables;
  }

  private Variable variable(String name, PyObject value, List<String> way) {
    List<Variable> parts = new ArrayList<>();
    if (open.contains(way)) {
      for (Parts.Part part : Parts.of(in, value)) {
        List<String> further = new ArrayList<>(way);
        further.add(part.name());
        parts.add(variable(part.name(), part.value(), further));
      }
    }
    return new Variable(name, text(value), value.type().simpleName(), Parts.any(in, value), parts);
  }

  /// What a module defines or imports stands in its source; it is the rest that changes.
  private static boolean isDefinition(PyObject value) {
    return value instanceof PyModule || value instanceof PyFunction || value instanceof PyType;
  }

  private String text(PyObject value) {
    String text;
    try {
      text = in.repr(value);
    } catch (Raise raise) {
      text = "<its repr raises " + raise.exception.type().name() + ">";
    } catch (LimitReached | Deadlock _) {
      text = "<its repr does not end>";
    }
    return text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) + "…" : text;
  }
}
