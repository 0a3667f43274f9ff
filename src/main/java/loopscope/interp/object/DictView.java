package loopscope.interp.object;

import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import org.jspecify.annotations.Nullable;

/// `dict.keys()`, `.values()` and `.items()`: a live view.
public final class DictView extends PyObject {
  private static final Slot[] SET_SLOTS = {
    Slot.REPR,
    Slot.LEN,
    Slot.ITER,
    Slot.CONTAINS,
    Slot.EQ,
    Slot.NE,
    Slot.LT,
    Slot.LE,
    Slot.GT,
    Slot.GE,
    Slot.AND,
    Slot.OR,
    Slot.XOR,
    Slot.SUB,
    Slot.RAND,
    Slot.ROR,
    Slot.RXOR,
    Slot.RSUB
  };

  /// `dict_keys`.
  public static final PyType KEYS = PyType.define("dict_keys").slots(SET_SLOTS).sealed().build();

  /// `dict_values`.
  public static final PyType VALUES =
      PyType.define("dict_values").slots(Slot.REPR, Slot.LEN, Slot.ITER).sealed().build();

  /// `dict_items`.
  public static final PyType ITEMS = PyType.define("dict_items").slots(SET_SLOTS).sealed().build();

  private static final PyType ORDERED_KEYS =
      PyType.define("odict_keys").base(KEYS).slots(SET_SLOTS).sealed().build();
  private static final PyType ORDERED_VALUES =
      PyType.define("odict_values")
          .base(VALUES)
          .slots(Slot.REPR, Slot.LEN, Slot.ITER)
          .sealed()
          .build();
  private static final PyType ORDERED_ITEMS =
      PyType.define("odict_items").base(ITEMS).slots(SET_SLOTS).sealed().build();

  /// The dictionary that is viewed.
  public final PyDict dict;

  /// What is shown of it.
  public final DictIterator.Kind kind;

  private final boolean ordered;

  /// A view of a dictionary.
  public DictView(PyDict dict, DictIterator.Kind kind) {
    this(dict, kind, false);
  }

  private DictView(PyDict dict, DictIterator.Kind kind, boolean ordered) {
    this.dict = dict;
    this.kind = kind;
    this.ordered = ordered;
  }

  /// The same view as one of an `OrderedDict`, which calls its views by other names.
  public DictView ordered() {
    return new DictView(dict, kind, true);
  }

  @Override
  public PyType type() {
    return switch (kind) {
      case KEYS -> ordered ? ORDERED_KEYS : KEYS;
      case VALUES -> ordered ? ORDERED_VALUES : VALUES;
      case ITEMS -> ordered ? ORDERED_ITEMS : ITEMS;
    };
  }

  @Override
  public int length(Interpreter in) {
    return dict.size();
  }

  @Override
  public boolean isTrue(Interpreter in) {
    return dict.size() != 0;
  }

  @Override
  public long hash(Interpreter in) {
    if (kind == DictIterator.Kind.VALUES) {
      return super.hash(in);
    }
    throw Raise.typeError("unhashable type: '" + type().name() + "'");
  }

  @Override
  public PyObject iterate(Interpreter in) {
    return new DictIterator(dict, kind, false);
  }

  @Override
  public boolean contains(Interpreter in, PyObject element) {
    return switch (kind) {
      case KEYS -> dict.contains(in, element);
      case VALUES -> Operators.containsByIteration(in, this, element);
      case ITEMS -> {
        if (!(element instanceof PyTuple pair) || pair.size() != 2) {
          yield false;
        }
        PyObject value = dict.get(in, pair.get(0));
        yield value != null && in.equal(value, pair.get(1));
      }
    };
  }

  @Override
  public @Nullable PyObject compare(Interpreter in, CompareOp op, PyObject other) {
    if (kind == DictIterator.Kind.VALUES
        || !(other instanceof PySet
            || other instanceof DictView v && v.kind != DictIterator.Kind.VALUES)) {
      return super.compare(in, op, other);
    }
    int size = dict.size();
    int otherSize = in.length(other);
    return PyBool.of(
        switch (op) {
          case EQ -> size == otherSize && holdsAll(in, other, this);
          case NE -> size != otherSize || !holdsAll(in, other, this);
          case LT -> size < otherSize && holdsAll(in, other, this);
          case LE -> size <= otherSize && holdsAll(in, other, this);
          case GT -> size > otherSize && holdsAll(in, this, other);
          case GE -> size >= otherSize && holdsAll(in, this, other);
        });
  }

  private static boolean holdsAll(Interpreter in, PyObject container, PyObject elements) {
    PyObject iterator = in.iterate(elements);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (!in.contains(container, item)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public @Nullable PyObject binary(Interpreter in, BinaryOp op, PyObject other) {
    if (kind == DictIterator.Kind.VALUES) {
      return null;
    }
    return switch (op) {
      case AND -> common(in, other);
      case OR, XOR -> PySet.from(in, this, false).binary(in, op, PySet.from(in, other, false));
      case SUB -> without(in, other);
      default -> null;
    };
  }

  /// What both have; the shorter is looked up in the longer, so that values of this one need no
  /// hash.
  private PySet common(Interpreter in, PyObject other) {
    boolean swapped = other instanceof DictView that && that.dict.size() > dict.size();
    PyObject container = swapped ? other : this;
    PySet result = new PySet(false);
    PyObject iterator = in.iterate(swapped ? this : other);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      if (in.contains(container, item)) {
        result.add(in, item);
      }
    }
    return result;
  }

  private PySet without(Interpreter in, PyObject other) {
    PySet result = PySet.from(in, this, false);
    PyObject iterator = in.iterate(other);
    for (PyObject item = in.next(iterator); item != null; item = in.next(iterator)) {
      result.discard(in, item);
    }
    return result;
  }

  @Override
  public @Nullable PyObject reflected(Interpreter in, BinaryOp op, PyObject left) {
    if (kind == DictIterator.Kind.VALUES) {
      return null;
    }
    return switch (op) {
      case AND, OR, XOR, SUB ->
          PySet.from(in, left, false).binary(in, op, PySet.from(in, this, false));
      default -> null;
    };
  }

  @Override
  public String repr(Interpreter in) {
    String name = type().name();
    if (!in.enterRepr(this)) {
      return "...";
    }
    try {
      StringBuilder text = new StringBuilder(name).append("([");
      PyObject[] all = in.toArray(this);
      Sequences.join(in, text, all, all.length);
      Limits.text(text.length());
      return text.append("])").toString();
    } finally {
      in.leaveRepr();
    }
  }
}
