package loopscope.interp.machine;

import java.util.Arrays;
import loopscope.interp.Interpreter;
import loopscope.interp.object.BoundMethod;
import loopscope.interp.object.Construction;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.NativeFunction;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTraceback;
import loopscope.interp.object.PyType;
import loopscope.interp.object.Raise;
import loopscope.interp.object.Slot;
import org.jspecify.annotations.Nullable;

/// Calls: what is called, with which arguments, in which frame.
final class Calls {
  private final Interpreter in;
  private final Machine machine;
  final NativeCalls natives;

  Calls(Interpreter in, Machine machine) {
    this.in = in;
    this.natives = new NativeCalls(in);
    this.machine = machine;
  }

  /// Begins a call of a function with positional arguments in consecutive registers: gives the
  /// frame to run, or null when the call is over because it only made a coroutine or generator.
  @Nullable Frame enter(Frame f, PyFunction function, @Nullable PyObject[] r, int from, int count) {
    PyCode code = function.code;
    Frame next;
    if (code.simple && count == code.positional) {
      next = Frame.of(code, function.globals);
      System.arraycopy(r, from, next.slots, 0, count);
      if (code.cells.length + code.frees.length > 0) {
        prepareCells(next, function);
      }
    } else {
      next = bind(function, copy(r, from, count), PyStr.NO_NAMES);
    }
    return push(f, function, next);
  }

  /// Links a bound frame to its caller, or makes the object that it is the frame of.
  @Nullable Frame push(Frame f, PyFunction function, Frame next) {
    if (next.code.kind != PyCode.Kind.FUNCTION) {
      f.slots[f.code.ops[f.pc - 3]] = create(function, next);
      return null;
    }
    next.back = f;
    machine.deeper(next);
    return next;
  }

  /// The generator or coroutine of a call, which goes by the names that its function has now.
  PyObject create(PyFunction function, Frame frame) {
    return create(function, frame, false);
  }

  /// The same where it is known whether the next instruction awaits it.
  PyObject create(PyFunction function, Frame frame, boolean awaitedAtOnce) {
    PyGenerator made = new PyGenerator(frame);
    PyCode code = function.code;
    if (!function.qualname.equals(code.qualname) || !function.name.equals(code.name)) {
      made.requalify(function.qualname);
      made.rename(function.name);
    }
    if (code.kind == PyCode.Kind.COROUTINE) {
      machine.origins.born(in, made, awaitedAtOnce);
    }
    return made;
  }

  static void prepareCells(Frame frame, PyFunction function) {
    PyCode code = frame.code;
    int at = code.cellsAt();
    for (int parameter : code.cellParameters) {
      frame.slots[at++] = new PyCell(parameter < 0 ? null : frame.slots[parameter]);
    }
    System.arraycopy(function.closure, 0, frame.slots, at, function.closure.length);
  }

  /// A frame with parameters bound, not linked to a caller.
  Frame bind(PyFunction function, PyObject[] args, PyStr[] names) {
    PyCode code = function.code;
    Frame frame = Frame.of(code, function.globals);
    Parameters.bind(in, function, args, names, frame.slots);
    if (code.cells.length + code.frees.length > 0) {
      prepareCells(frame, function);
    }
    return frame;
  }

  /// A call of something that is neither a function nor native: gives the frame to go on with, the
  /// caller's own when the call is over.
  @Nullable Frame callOther(Frame f, PyObject target, @Nullable PyObject[] r, int from, int count) {
    Frame next = callAny(f, target, copy(r, from, count), PyStr.NO_NAMES);
    if (next == f) {
      natives.passed(target, r, from, count, f.slots[f.code.ops[f.pc - 3]]);
    }
    return next;
  }

  @Nullable Frame callAny(Frame f, PyObject target, PyObject[] args, PyStr[] names) {
    PyObject callee = target;
    PyObject[] all = args;
    while (callee instanceof BoundMethod method) {
      all = prepend(method.self, all);
      callee = method.function;
    }
    if (callee instanceof PyFunction function) {
      Frame next = push(f, function, bind(function, all, names));
      return next == null ? f : next;
    }
    if (callee instanceof PyType type) {
      Frame next = construct(f, type, all, names);
      if (next != null) {
        return next;
      }
    } else if (callee.type().isProgrammed()
        && callee.type().dunder(Slot.CALL) instanceof PyFunction function) {
      Frame next = push(f, function, bind(function, prepend(callee, all), names));
      return next == null ? f : next;
    }
    PyObject result = callee.call(in, all, names);
    if (result == Machine.BLOCKING) {
      return machine.chain.delegation.block(f);
    }
    f.slots[f.code.ops[f.pc - 3]] = result;
    return f;
  }

  /// A class of the program with plain `__new__` and an `__init__` in Python: its frame, else null.
  private @Nullable Frame construct(Frame f, PyType type, PyObject[] args, PyStr[] names) {
    if (!type.isHeap() || type.type() != PyType.TYPE || Construction.maker(type) != null) {
      return null;
    }
    if (!(Construction.initializer(type) instanceof PyFunction init)) {
      return null;
    }
    PyObject instance = Construction.allocate(in, type);
    Frame next = bind(init, prepend(instance, args), names);
    if (init.code.kind != PyCode.Kind.FUNCTION) {
      PyObject made = create(init, next);
      in.finalization().passed(made, null);
      throw new Raise(Unwinder.notNone(made));
    }
    next.instance = instance;
    next.back = f;
    machine.deeper(next);
    return next;
  }

  /// A method call whose attribute could not be found the short way.
  @Nullable Frame callAttribute(Frame f, CallSite site, @Nullable PyObject[] r, int receiver) {
    PyObject object = r[receiver];
    PyObject target = attribute(f, site, object);
    if (target instanceof NativeFunction function) {
      PyObject result = natives.call(function, r, receiver + 1, site.count);
      if (result == Machine.BLOCKING) {
        return machine.chain.delegation.block(f);
      }
      r[f.code.ops[f.pc - 3]] = result;
      return f;
    }
    return callAny(f, target, copy(r, receiver + 1, site.count), PyStr.NO_NAMES);
  }

  /// The attribute to be called; when there is none, the traceback marks the attribute and not the
  /// whole call.
  PyObject attribute(Frame f, CallSite site, PyObject object) {
    try {
      return site.load(in, object);
    } catch (Raise raise) {
      int[] place = site.place;
      PyException exception = raise.exception;
      if (place.length == 0 || f.code.library) {
        throw raise;
      }
      if (exception.traceback == null) {
        machine.unwinder.chainContext(f, exception);
      }
      exception.passed(f, f.code, f.pc - 4);
      f.traced = true;
      if (exception.traceback instanceof PyTraceback entry && entry.frame == f) {
        entry.at(place);
      }
      throw new Reraise(exception);
    }
  }

  @Nullable Frame callNamed(Frame f, CallSite site, @Nullable PyObject[] r, int base) {
    return callAny(f, r[base], copy(r, base + 1, site.count), site.keywords);
  }

  /// A call with `*` or `**`: positional arguments as a list after the function, named ones as a
  /// dict or null after those.
  @Nullable Frame callSpread(Frame f, @Nullable PyObject[] r, int base) {
    PyObject[] args = in.toArray(r[base + 1]);
    PyStr[] names = PyStr.NO_NAMES;
    if (r[base + 2] instanceof PyDict named && named.size() > 0) {
      names = new PyStr[named.size()];
      int given = args.length;
      args = Arrays.copyOf(args, given + names.length);
      int n = 0;
      for (int i = 0; i < named.places(); i++) {
        PyObject key = named.keyAt(i);
        PyObject value = named.valueAt(i);
        if (key != null && value != null) {
          if (!(key instanceof PyStr name)) {
            throw Raise.typeError("keywords must be strings");
          }
          names[n] = name;
          args[given + n++] = value;
        }
      }
    }
    return callAny(f, r[base], args, names);
  }

  private static PyObject[] prepend(PyObject first, PyObject[] args) {
    PyObject[] all = new PyObject[args.length + 1];
    all[0] = first;
    System.arraycopy(args, 0, all, 1, args.length);
    return all;
  }

  PyObject[] copy(@Nullable PyObject[] r, int from, int count) {
    return count == 0 ? PyObject.NO_ARGS : Arrays.copyOfRange(r, from, from + count);
  }

  Raise unbound(Frame f, int slot) {
    PyCode code = f.code;
    if (slot >= code.freesAt() && slot < code.freesAt() + code.frees.length) {
      PyStr name = PyStr.of(code.frees[slot - code.freesAt()]);
      return Raise.nameError(
          Exceptions.NAME_ERROR,
          "cannot access free variable '"
              + name.value
              + "' where it is not associated with a value in enclosing scope",
          name);
    }
    String name = slot < code.locals.length ? code.locals[slot] : code.cells[slot - code.cellsAt()];
    if (code.kind == PyCode.Kind.MODULE || code.kind == PyCode.Kind.CLASS) {
      return Raise.nameError(
          Exceptions.NAME_ERROR, "name '" + name + "' is not defined", PyStr.of(name));
    }
    return Raise.nameError(
        Exceptions.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value",
        null);
  }

  Raise noSuchName(Frame f, PyStr name) {
    return Raise.nameError(Exceptions.NAME_ERROR, "name '" + name.value + "' is not defined", name);
  }
}
