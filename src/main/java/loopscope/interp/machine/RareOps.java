package loopscope.interp.machine;

import loopscope.interp.Interpreter;
import loopscope.interp.compile.ImportShape;
import loopscope.interp.object.Exceptions;
import loopscope.interp.object.PyBool;
import loopscope.interp.object.PyCell;
import loopscope.interp.object.PyCode;
import loopscope.interp.object.PyDict;
import loopscope.interp.object.PyException;
import loopscope.interp.object.PyFunction;
import loopscope.interp.object.PyInt;
import loopscope.interp.object.PyList;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PySet;
import loopscope.interp.object.PySlice;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.PyTuple;
import loopscope.interp.object.Raise;
import loopscope.interp.object.UnaryOp;
import org.jspecify.annotations.Nullable;

/// Operations that are not worth room in the dispatch loop. One may move the frame's position.
final class RareOps {
  private final Interpreter in;
  private final NameOps names;
  private final BuildOps builds;
  private final ExceptionOps exceptions;
  private final ImportOps imports;
  private final PatternOps patterns;
  private final ContextOps contexts;

  RareOps(Interpreter in, Machine machine) {
    this.in = in;
    this.names = new NameOps(in, machine);
    this.builds = new BuildOps(in);
    this.exceptions = new ExceptionOps(in, machine);
    this.imports = new ImportOps(in);
    this.patterns = new PatternOps(in);
    this.contexts = new ContextOps(in);
  }

  void run(int op, Frame f, int a, int b, int c) {
    f.fillConstants();
    @Nullable PyObject[] r = f.slots;
    Object[] sites = f.code.sites;
    switch (op) {
      case Op.LOAD_NAME -> r[a] = names.load(f, (PyStr) sites[b]);
      case Op.STORE_NAME -> names.store(f, (PyStr) sites[b], r[a]);
      case Op.DELETE_NAME -> names.delete(f, (PyStr) sites[b]);
      case Op.DELETE_GLOBAL -> names.deleteGlobal(f, (PyStr) sites[b]);
      case Op.DELETE_CELL -> names.deleteCell(f, a);
      case Op.DELETE_LOCAL -> names.deleteLocal(f, a);
      case Op.LOAD_CLASS_CELL -> r[a] = names.loadClassCell(f, (PyStr) sites[b], c);
      case Op.LOAD_CLASS_GLOBAL -> r[a] = names.loadFrom(f, r[a], (PyStr) sites[b], -1);
      case Op.LOAD_DICT_CELL -> r[a] = names.loadFrom(f, r[a], (PyStr) sites[b], c);
      case Op.LOAD_LOCALS -> r[a] = f.namespace == null ? f.globals : f.namespace;
      case Op.DELETE_ATTR -> Deletions.attribute(in, r[a], (PyStr) sites[b]);
      case Op.DELETE_ITEM -> Deletions.item(in, r[a], r[b]);
      case Op.BUILD_SLICE -> r[a] = new PySlice(r[b], r[b + 1], r[b + 2]);
      case Op.BUILD_SET -> r[a] = builds.set(r, b, c);
      case Op.BUILD_MAP -> r[a] = builds.map(r, b, c);
      case Op.SET_ADD -> ((PySet) r[a]).add(in, r[b]);
      case Op.MAP_PUT -> ((PyDict) r[a]).put(in, r[b], r[c]);
      case Op.LIST_EXTEND -> builds.extend((PyList) r[a], r[b], c == 0 ? null : r[a - 1]);
      case Op.SET_UPDATE -> ((PySet) r[a]).addAll(in, r[b]);
      case Op.MAP_UPDATE -> builds.update((PyDict) r[a], r[b]);
      case Op.MAP_MERGE -> builds.merge((PyDict) r[a], r[b], r[c]);
      case Op.LIST_TO_TUPLE -> r[a] = PyTuple.of(((PyList) r[b]).toArray());
      case Op.POS -> r[a] = in.unary(UnaryOp.POS, r[b]);
      case Op.INVERT -> r[a] = builds.invert(r[b]);
      case Op.FORMAT_SPEC -> {
        PyObject given = r[b];
        r[a] = PyStr.of(in.format(given, ((PyStr) r[c]).value));
        in.wasUsed(given, r[a]);
      }
      case Op.CONVERT -> {
        PyObject given = r[b];
        r[a] = builds.convert(given, c);
        in.wasUsed(given, r[a]);
      }
      case Op.UNPACK_STAR -> builds.unpackStar(r, a, r[b], c & 0xffff, c >>> 16);
      case Op.GET_AITER -> r[a] = contexts.asyncIterator(r[b]);
      case Op.GET_ANEXT -> r[a] = contexts.asyncNext(r[b]);
      case Op.LOAD_SPECIAL -> r[a] = contexts.special(r[b], c);
      case Op.EXIT_WITH -> exceptions.exitArguments(r, a, (PyException) r[b]);
      case Op.END_ASYNC_FOR -> {
        if (((PyException) r[a]).isA(Exceptions.STOP_ASYNC_ITERATION)) {
          f.pc = c;
        }
      }
      case Op.RAISE -> throw exceptions.raise(f, a < 0 ? null : r[a], b < 0 ? null : r[b]);
      case Op.PUSH_HANDLED -> {
        r[a] = f.handled;
        f.handled = (PyException) r[b];
      }
      case Op.POP_HANDLED -> f.handled = (PyException) r[a];
      case Op.MATCH_EXCEPTION -> {
        if (!exceptions.matches(f, (PyException) r[a], r[b])) {
          f.pc = c;
        }
      }
      case Op.SPLIT_GROUP -> exceptions.split(f, r, a, r[b]);
      case Op.RAISE_GROUP -> r[a] = exceptions.combine((PyException) r[b], (PyList) r[b + 1]);
      case Op.ASSERTION -> r[a] = Exceptions.ASSERTION_ERROR;
      case Op.IMPORT -> r[a] = imports.load(f, (ImportShape) sites[b]);
      case Op.IMPORT_FROM -> r[a] = imports.from(r[b], (PyStr) sites[c]);
      case Op.IMPORT_STAR -> imports.star(f, r[a]);
      case Op.MAKE_FUNCTION -> r[a] = function(f, (PyCode) sites[b], (int[]) sites[c]);
      case Op.SET_FUNCTION -> setPart((PyFunction) r[a], b, r[c]);
      case Op.MAKE_CLASS -> r[a] = buildClass();
      case Op.MAKE_TEMPLATE -> r[a] = builds.template(r[b], r[b + 1]);
      case Op.MAKE_INTERPOLATION -> r[a] = builds.interpolation(r, b);
      case Op.INTRINSIC -> r[a] = Intrinsics.run(in, r, b, c);
      case Op.MATCH_SEQUENCE -> r[a] = PyBool.of(patterns.isSequence(r[b]));
      case Op.MATCH_MAPPING -> r[a] = PyBool.of(patterns.isMapping(r[b]));
      case Op.MATCH_KEYS -> r[a] = patterns.keys(r[b], (PyTuple) r[c]);
      case Op.MATCH_REST -> r[a] = patterns.rest(r[b], (PyTuple) r[c]);
      case Op.MATCH_CLASS -> r[a] = patterns.classPattern(r[b], r[b + 1], (PyTuple) r[b + 2], c);
      case Op.MATCH_LENGTH -> r[a] = PyInt.of(in.length(r[b]));
      default -> throw new IllegalStateException("no operation " + op);
    }
  }

  private PyObject buildClass() {
    PyObject builder = in.builtins().get(in.intern("__build_class__"));
    if (builder == null) {
      throw Raise.of(Exceptions.NAME_ERROR, "__build_class__ not found");
    }
    return builder;
  }

  private PyFunction function(Frame f, PyCode code, int[] cells) {
    PyCell[] closure = new PyCell[cells.length];
    for (int i = 0; i < closure.length; i++) {
      closure[i] = (PyCell) f.slots[cells[i]];
    }
    if (code.kind == PyCode.Kind.ASYNC_GENERATOR) {
      in.finalization().expectGenerators();
    }
    return new PyFunction(code, f.globals, closure, PyObject.NO_ARGS);
  }

  private static void setPart(PyFunction function, int part, PyObject value) {
    switch (part) {
      case 0 -> function.defaults = ((PyTuple) value).items;
      case 1 -> function.keywordDefaults = (PyDict) value;
      case 2 -> function.annotate = value;
      case 3 -> function.typeParams = value;
      default -> throw new IllegalStateException("no part " + part);
    }
  }
}
