package loopscope.asyncio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import loopscope.interp.Interpreter;
import loopscope.interp.machine.Frame;
import loopscope.interp.machine.Resumable;
import loopscope.interp.machine.Stacks;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyTuple;
import loopscope.loop.EventLoop;
import loopscope.loop.Handle;
import loopscope.loop.ReadyQueue;
import loopscope.trace.EventLoopState;
import loopscope.trace.HandleState;
import loopscope.trace.LoopId;
import loopscope.trace.LoopState;
import loopscope.trace.ResourceId;
import loopscope.trace.ResourceState;
import loopscope.trace.TaskState;
import loopscope.trace.TaskState.Phase;
import loopscope.trace.TimerState;
import loopscope.trace.Wait;

/// What the engine itself holds between two handles, and what the trace says that it holds: two
/// values to be compared.
///
/// The engine's is read from its own queues, tasks and resources, never from an event.
public record EngineState(
    long nanos,
    List<String> tasks,
    List<String> loops,
    SequencedMap<ResourceId, String> resources) {

  /// The state of the engine as it stands.
  public static EngineState of(Asyncio engine) {
    List<Task> tasks = new ArrayList<>();
    List<String> loops = new ArrayList<>();
    for (Loop loop : engine.loops()) {
      tasks.addAll(loop.tasks.unfinished());
      EventLoop core = loop.core();
      if (core.isClosed()) {
        continue; // The engine forgets a loop that is lost.
      }
      List<String> ready = new ArrayList<>();
      ReadyQueue queue = core.ready();
      for (int i = 0; i < queue.size(); i++) {
        Handle handle = queue.get(i);
        ready.add(handle.id().number() + " " + handle.label() + " " + handle.isCancelled());
      }
      List<Long> timers = new ArrayList<>();
      Arrays.stream(core.deadlines()).sorted().forEach(timers::add);
      loops.add(line(core.iteration(), core.isRunning(), ready, timers));
    }
    tasks.sort(Comparator.comparingInt(task -> task.task().number()));
    return new EngineState(
        engine.clock().nanos(),
        tasks.stream().map(EngineState::line).toList(),
        loops,
        resources(engine, tasks));
  }

  private static String line(
      int iteration, boolean running, List<String> ready, List<Long> timers) {
    return (running ? "running" : "at rest")
        + " in tick "
        + iteration
        + ", ready "
        + ready
        + ", timers "
        + timers;
  }

  private static String line(Task task) {
    Future awaited = task.awaited();
    String waits = awaited == null || awaited.isDone() ? "ready" : "waits for " + awaited.reason();
    return task.task().number() + " " + task.name() + " " + task.cancelRequests() + " " + waits;
  }

  /// The state that the trace tells, as far as it is about `known`, the resources that were found.
  public static EngineState told(LoopState state, SequencedMap<ResourceId, String> known) {
    List<String> tasks = new ArrayList<>();
    for (TaskState task : state.tasks()) {
      if (task.alive()) {
        Wait on = task.waitsFor();
        String waits = task.phase() == Phase.SUSPENDED ? "waits for " + on : "ready";
        tasks.add(
            task.id().number() + " " + task.name() + " " + task.cancelRequests() + " " + waits);
      }
    }
    List<String> loops = new ArrayList<>();
    for (LoopId id : state.unclosed()) {
      EventLoopState loop = state.eventLoop(id);
      List<String> ready = new ArrayList<>();
      for (HandleState handle : loop.ready()) {
        ready.add(handle.id().number() + " " + handle.label() + " " + handle.cancelled());
      }
      List<Long> timers = new ArrayList<>();
      for (TimerState timer : loop.timers()) {
        timers.add(timer.deadline().nanos());
      }
      loops.add(line(loop.tick().number(), loop.isRunning(), ready, timers));
    }
    SequencedMap<ResourceId, String> resources = new LinkedHashMap<>();
    for (ResourceId id : known.sequencedKeySet()) {
      ResourceState resource = state.resource(id);
      resources.put(id, resource == null ? "unknown" : told(resource));
    }
    return new EngineState(state.time().nanos(), tasks, loops, resources);
  }

  private static String told(ResourceState resource) {
    return switch (resource.kind()) {
      case QUEUE, LIFO_QUEUE, PRIORITY_QUEUE ->
          resource.items().size() + " items, shut down " + resource.flag();
      case LOCK, CONDITION -> "locked " + !resource.holders().isEmpty();
      case SEMAPHORE, BOUNDED_SEMAPHORE -> "free " + resource.free();
      case EVENT -> "set " + resource.flag();
      case BARRIER -> "barrier";
      case FUTURE -> "done " + resource.flag();
    };
  }

  /// The resources within reach of the program's variables.
  private static SequencedMap<ResourceId, String> resources(Asyncio engine, List<Task> tasks) {
    List<Frame> frames = new ArrayList<>(Stacks.running(engine.in().machine()));
    for (Task task : tasks) {
      if (task.coroutine() instanceof Resumable coroutine) {
        frames.addAll(Stacks.of(coroutine));
      }
    }
    SequencedMap<ResourceId, String> found = new LinkedHashMap<>();
    for (Frame frame : frames) {
      collect(engine.in(), frame.globals(), found);
      if (!frame.code().name.equals("<module>")) {
        collect(engine.in(), frame.locals(), found);
      }
    }
    return found;
  }

  private static void collect(
      Interpreter in, PyDict variables, SequencedMap<ResourceId, String> found) {
    for (int i = 0; i < variables.places(); i++) {
      PyObject value = variables.valueAt(i);
      if (value != null) {
        look(in, value, found);
        if (value instanceof PyList list) {
          for (int j = 0; j < list.size(); j++) {
            look(in, list.get(j), found);
          }
        } else if (value instanceof PyTuple tuple) {
          for (int j = 0; j < tuple.size(); j++) {
            look(in, tuple.get(j), found);
          }
        }
      }
    }
  }

  private static void look(Interpreter in, PyObject value, SequencedMap<ResourceId, String> found) {
    if (value instanceof Resource resource && resource.number() != null) {
      found.put(resource.number(), itself(in, resource));
    }
  }

  /// The places that a semaphore shows, whole ones also of a number that is none.
  private static long places(String repr) {
    String value = repr.replaceAll(".*value:([^,\\]]+).*", "$1");
    return value.equals("True") ? 1 : (long) Math.floor(Double.parseDouble(value));
  }

  private static String itself(Interpreter in, Resource resource) {
    String repr = in.repr(resource);
    return switch (resource) {
      case Queue queue ->
          in.repr(in.callMethod(queue, "qsize"))
              + " items, shut down "
              + repr.contains(" shutdown");
      case Lock _, Condition _ -> "locked " + repr.contains("[locked");
      case Semaphore _ -> "free " + (repr.contains("value:") ? places(repr) : 0);
      case Event _ -> "set " + repr.contains("[set");
      default -> "barrier";
    };
  }
}
