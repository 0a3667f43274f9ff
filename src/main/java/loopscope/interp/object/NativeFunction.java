package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.text.Fault;
import org.jspecify.annotations.Nullable;

/// A function or method written in Java.
///
/// The common shapes are called with their arguments as they are; everything else is bound through
/// the [Signature], whose text is read at the first need.
public final class NativeFunction extends PyObject {
  /// Functions of modules.
  public static final PyType TYPE =
      PyType.define("builtin_function_or_method").slots(Slot.REPR, Slot.CALL).sealed().build();

  /// Methods of native classes.
  public static final PyType METHOD =
      PyType.define("method_descriptor").slots(Slot.REPR, Slot.CALL, Slot.GET).sealed().build();

  /// What CPython has in Python is an ordinary function there.
  public static final PyType IN_PYTHON =
      PyType.define("function").slots(Slot.REPR, Slot.CALL, Slot.GET).sealed().build();

  /// Before the signature of a function that makes coroutines.
  private static final String ASYNC = "async ";

  private final boolean coroutine;
  private final String text;
  private final String name;
  private final int arity;
  private final Object body;
  private final @Nullable Native1 one;
  private final @Nullable Native2 two;
  private final @Nullable Native3 three;
  private @Nullable PyType owner;
  private boolean isMethod;
  private boolean constructor;
  private boolean maker;
  private boolean inPython;
  private boolean withClass;
  private @Nullable Signature signature;

  /// How many positional arguments have to be given, where that is all there is to binding them.
  private int least = Integer.MAX_VALUE;

  private PyObject second = PyNone.NONE;
  private PyObject third = PyNone.NONE;

  /// What `help` says of the function.
  public @Nullable String doc;

  /// The module that the function says it comes from.
  public @Nullable String module;

  private NativeFunction(String text, int arity, Object body) {
    this.coroutine = text.startsWith(ASYNC);
    this.text = coroutine ? text.substring(ASYNC.length()) : text;
    int bracket = this.text.indexOf('(');
    this.name = bracket < 0 ? this.text : this.text.substring(0, bracket);
    this.arity = arity;
    this.body = body;
    this.one = body instanceof Native1 its ? its : null;
    this.two = body instanceof Native2 its ? its : null;
    this.three = body instanceof Native3 its ? its : null;
  }

  /// A function without parameters.
  public static NativeFunction of(String signature, Native0 body) {
    return new NativeFunction(signature, 0, body);
  }

  /// A function with one parameter.
  public static NativeFunction of(String signature, Native1 body) {
    return new NativeFunction(signature, 1, body);
  }

  /// A function with two parameters.
  public static NativeFunction of(String signature, Native2 body) {
    return new NativeFunction(signature, 2, body);
  }

  /// A function with three parameters.
  public static NativeFunction of(String signature, Native3 body) {
    return new NativeFunction(signature, 3, body);
  }

  /// A function whose arguments come bound in an array.
  public static NativeFunction ofN(String signature, NativeN body) {
    return new NativeFunction(signature, -1, body);
  }

  /// Says whose the function is, and whether the instance is its first argument.
  public void ownedBy(PyType type, boolean method) {
    owner = type;
    isMethod = method;
    // What fills a new object in counts its arguments by the name of the class.
    constructor = name.equals("__init__");
  }

  /// Whether the instance is the first argument.
  public boolean isMethod() {
    return isMethod;
  }

  void setConstructor() {
    constructor = true;
    maker = true;
  }

  /// Whether it makes or fills a new instance of its class.
  boolean isConstructor() {
    return constructor;
  }

  void setInPython(boolean is) {
    inPython = is;
  }

  void setWithClass(boolean is) {
    withClass = is;
  }

  /// Whether CPython hands the method its class.
  boolean isWithClass() {
    return withClass;
  }

  /// Whether CPython has the function in Python.
  public boolean isInPython() {
    return inPython;
  }

  /// The module that the function says it comes from, or null.
  public @Nullable String home() {
    return module == null && inPython && owner != null ? owner.moduleName() : module;
  }

  /// Whether a call makes a coroutine, as one of an `async def` does.
  public boolean makesCoroutine() {
    return coroutine;
  }

  /// The parameters as they are declared, without the instance of a method.
  public String parameters() {
    return text.substring(text.indexOf('(') + 1, text.lastIndexOf(')'));
  }

  /// The function's name.
  public String name() {
    return name;
  }

  /// The class whose method this is, or null.
  public @Nullable PyType owner() {
    return owner;
  }

  /// The name with the class before it, as messages and reprs give it.
  public String qualname() {
    return owner == null ? name : owner.simpleName() + "." + name;
  }

  /// The name by which messages about its arguments call it.
  String messageName() {
    boolean isInit = constructor || (name.equals("__init__") && !inPython);
    return isInit && owner != null ? owner.simpleName() : name;
  }

  @Override
  public PyType type() {
    return inPython ? IN_PYTHON : isMethod ? METHOD : TYPE;
  }

  @Override
  public boolean isCallable() {
    return true;
  }

  /// The parameters; the instance is the first of a method's.
  public Signature signature() {
    Signature known = signature;
    if (known == null) {
      known = Signature.parse(text, this, isMethod);
      if (arity > 0 && known.isPlain() && known.count() == arity) {
        least = known.requiredPositional();
        second = defaultOf(known, 1);
        third = defaultOf(known, 2);
      }
      signature = known;
    }
    return known;
  }

  private PyObject defaultOf(Signature known, int place) {
    if (place >= arity || place < least) {
      return PyNone.NONE;
    }
    PyObject value = known.defaultOf(place);
    if (value == null) {
      // What is left out stays absent, which only binding in full can say.
      least = arity;
      return PyNone.NONE;
    }
    return value;
  }

  @Override
  public PyObject bind(Interpreter in, @Nullable PyObject instance, PyType cls) {
    return !isMethod || instance == null ? this : new BoundMethod(this, instance);
  }

  @Override
  public PyObject call(Interpreter in, PyObject[] args, PyStr[] names) {
    return run(in, Binding.bind(in, this, maker, args, names));
  }

  private PyObject run(Interpreter in, PyObject[] bound) {
    try {
      return switch (arity) {
        case 0 -> ((Native0) body).call(in);
        case 1 -> ((Native1) body).call(in, bound[0]);
        case 2 -> ((Native2) body).call(in, bound[0], bound[1]);
        case 3 -> ((Native3) body).call(in, bound[0], bound[1], bound[2]);
        default -> ((NativeN) body).call(in, bound);
      };
    } catch (Fault | ClassCastException failure) {
      throw Faults.raise(failure, this, bound);
    }
  }

  @Override
  public PyObject call0(Interpreter in) {
    return body instanceof Native0 direct ? direct.call(in) : call(in, NO_ARGS, PyStr.NO_NAMES);
  }

  @Override
  public PyObject call1(Interpreter in, PyObject a) {
    if (signature == null) {
      signature();
    }
    if (least > 1) {
      return call(in, new PyObject[] {a}, PyStr.NO_NAMES);
    }
    try {
      return one != null
          ? one.call(in, a)
          : two != null ? two.call(in, a, second) : three(in, a, second, third);
    } catch (Fault | ClassCastException failure) {
      throw Faults.raise(failure, this, a);
    }
  }

  @Override
  public PyObject call2(Interpreter in, PyObject a, PyObject b) {
    if (signature == null) {
      signature();
    }
    if (least > 2 || one != null) {
      return call(in, new PyObject[] {a, b}, PyStr.NO_NAMES);
    }
    try {
      return two != null ? two.call(in, a, b) : three(in, a, b, third);
    } catch (Fault | ClassCastException failure) {
      throw Faults.raise(failure, this, a);
    }
  }

  @Override
  public PyObject call3(Interpreter in, PyObject a, PyObject b, PyObject c) {
    if (signature == null) {
      signature();
    }
    if (least > 3 || three == null) {
      return call(in, new PyObject[] {a, b, c}, PyStr.NO_NAMES);
    }
    try {
      return three.call(in, a, b, c);
    } catch (Fault | ClassCastException failure) {
      throw Faults.raise(failure, this, a);
    }
  }

  private PyObject three(Interpreter in, PyObject a, PyObject b, PyObject c) {
    if (three == null) {
      throw new IllegalStateException("a function without a body of its kind: " + name);
    }
    return three.call(in, a, b, c);
  }

  @Override
  public String repr(Interpreter in) {
    if (inPython) {
      return "<function " + qualname() + " at " + in.address(this) + ">";
    }
    return isMethod && owner != null
        ? "<method '" + name + "' of '" + owner.name() + "' objects>"
        : "<built-in function " + name + ">";
  }
}
