package loopscope.interp.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The classes of exceptions that are built in.
public final class Exceptions {
  // Before the classes, which add themselves.
  private static final List<PyType> ALL = new ArrayList<>();

  public static final PyType BASE_EXCEPTION =
      PyType.define("BaseException")
          .allocate((in, type) -> new PyException(type))
          .slots(Slot.REPR, Slot.STR)
          .attributes()
          .build();
  public static final PyType EXCEPTION = of("Exception", BASE_EXCEPTION);
  public static final PyType BASE_EXCEPTION_GROUP = of("BaseExceptionGroup", BASE_EXCEPTION);
  public static final PyType EXCEPTION_GROUP =
      PyType.define("ExceptionGroup").bases(BASE_EXCEPTION_GROUP, EXCEPTION).attributes().build();
  public static final PyType GENERATOR_EXIT = of("GeneratorExit", BASE_EXCEPTION);
  public static final PyType KEYBOARD_INTERRUPT = of("KeyboardInterrupt", BASE_EXCEPTION);
  public static final PyType SYSTEM_EXIT = of("SystemExit", BASE_EXCEPTION);
  public static final PyType ARITHMETIC_ERROR = of("ArithmeticError", EXCEPTION);
  public static final PyType FLOATING_POINT_ERROR = of("FloatingPointError", ARITHMETIC_ERROR);
  public static final PyType OVERFLOW_ERROR = of("OverflowError", ARITHMETIC_ERROR);
  public static final PyType ZERO_DIVISION_ERROR = of("ZeroDivisionError", ARITHMETIC_ERROR);
  public static final PyType ASSERTION_ERROR = of("AssertionError", EXCEPTION);
  public static final PyType ATTRIBUTE_ERROR = of("AttributeError", EXCEPTION);
  public static final PyType BUFFER_ERROR = of("BufferError", EXCEPTION);
  public static final PyType EOF_ERROR = of("EOFError", EXCEPTION);
  public static final PyType IMPORT_ERROR = of("ImportError", EXCEPTION);
  public static final PyType MODULE_NOT_FOUND_ERROR = of("ModuleNotFoundError", IMPORT_ERROR);
  public static final PyType LOOKUP_ERROR = of("LookupError", EXCEPTION);
  public static final PyType INDEX_ERROR = of("IndexError", LOOKUP_ERROR);
  public static final PyType KEY_ERROR = of("KeyError", LOOKUP_ERROR);
  public static final PyType MEMORY_ERROR = of("MemoryError", EXCEPTION);
  public static final PyType NAME_ERROR = of("NameError", EXCEPTION);
  public static final PyType UNBOUND_LOCAL_ERROR = of("UnboundLocalError", NAME_ERROR);
  public static final PyType OS_ERROR = of("OSError", EXCEPTION);
  public static final PyType BLOCKING_IO_ERROR = of("BlockingIOError", OS_ERROR);
  public static final PyType CHILD_PROCESS_ERROR = of("ChildProcessError", OS_ERROR);
  public static final PyType CONNECTION_ERROR = of("ConnectionError", OS_ERROR);
  public static final PyType BROKEN_PIPE_ERROR = of("BrokenPipeError", CONNECTION_ERROR);
  public static final PyType CONNECTION_ABORTED_ERROR =
      of("ConnectionAbortedError", CONNECTION_ERROR);
  public static final PyType CONNECTION_REFUSED_ERROR =
      of("ConnectionRefusedError", CONNECTION_ERROR);
  public static final PyType CONNECTION_RESET_ERROR = of("ConnectionResetError", CONNECTION_ERROR);
  public static final PyType FILE_EXISTS_ERROR = of("FileExistsError", OS_ERROR);
  public static final PyType FILE_NOT_FOUND_ERROR = of("FileNotFoundError", OS_ERROR);
  public static final PyType INTERRUPTED_ERROR = of("InterruptedError", OS_ERROR);
  public static final PyType IS_A_DIRECTORY_ERROR = of("IsADirectoryError", OS_ERROR);
  public static final PyType NOT_A_DIRECTORY_ERROR = of("NotADirectoryError", OS_ERROR);
  public static final PyType PERMISSION_ERROR = of("PermissionError", OS_ERROR);
  public static final PyType PROCESS_LOOKUP_ERROR = of("ProcessLookupError", OS_ERROR);
  public static final PyType TIMEOUT_ERROR = of("TimeoutError", OS_ERROR);
  public static final PyType REFERENCE_ERROR = of("ReferenceError", EXCEPTION);
  public static final PyType RUNTIME_ERROR = of("RuntimeError", EXCEPTION);
  public static final PyType NOT_IMPLEMENTED_ERROR = of("NotImplementedError", RUNTIME_ERROR);
  public static final PyType PYTHON_FINALIZATION_ERROR =
      of("PythonFinalizationError", RUNTIME_ERROR);
  public static final PyType RECURSION_ERROR = of("RecursionError", RUNTIME_ERROR);
  public static final PyType STOP_ASYNC_ITERATION = of("StopAsyncIteration", EXCEPTION);
  public static final PyType STOP_ITERATION = of("StopIteration", EXCEPTION);
  public static final PyType SYNTAX_ERROR = of("SyntaxError", EXCEPTION);
  public static final PyType INDENTATION_ERROR = of("IndentationError", SYNTAX_ERROR);
  public static final PyType TAB_ERROR = of("TabError", INDENTATION_ERROR);
  public static final PyType INCOMPLETE_INPUT_ERROR = of("_IncompleteInputError", SYNTAX_ERROR);
  public static final PyType SYSTEM_ERROR = of("SystemError", EXCEPTION);
  public static final PyType TYPE_ERROR = of("TypeError", EXCEPTION);
  public static final PyType VALUE_ERROR = of("ValueError", EXCEPTION);
  public static final PyType UNICODE_ERROR = of("UnicodeError", VALUE_ERROR);
  public static final PyType UNICODE_DECODE_ERROR = of("UnicodeDecodeError", UNICODE_ERROR);
  public static final PyType UNICODE_ENCODE_ERROR = of("UnicodeEncodeError", UNICODE_ERROR);
  public static final PyType UNICODE_TRANSLATE_ERROR = of("UnicodeTranslateError", UNICODE_ERROR);
  public static final PyType WARNING = of("Warning", EXCEPTION);
  public static final PyType BYTES_WARNING = of("BytesWarning", WARNING);
  public static final PyType DEPRECATION_WARNING = of("DeprecationWarning", WARNING);
  public static final PyType ENCODING_WARNING = of("EncodingWarning", WARNING);
  public static final PyType FUTURE_WARNING = of("FutureWarning", WARNING);
  public static final PyType IMPORT_WARNING = of("ImportWarning", WARNING);
  public static final PyType PENDING_DEPRECATION_WARNING = of("PendingDeprecationWarning", WARNING);
  public static final PyType RESOURCE_WARNING = of("ResourceWarning", WARNING);
  public static final PyType RUNTIME_WARNING = of("RuntimeWarning", WARNING);
  public static final PyType SYNTAX_WARNING = of("SyntaxWarning", WARNING);
  public static final PyType UNICODE_WARNING = of("UnicodeWarning", WARNING);
  public static final PyType USER_WARNING = of("UserWarning", WARNING);

  private Exceptions() {}

  /// A class of exceptions beneath another, in the `builtins` module.
  private static PyType of(String name, PyType base) {
    PyType type = PyType.define(name).base(base).attributes().build();
    ALL.add(type);
    return type;
  }

  /// The built-in classes right below another, in the order in which CPython makes them.
  public static List<PyType> below(PyType base) {
    List<PyType> below = new ArrayList<>();
    for (PyType type : ALL) {
      if (type.bases()[0] == base) {
        below.add(type);
      }
    }
    below.sort(Comparator.comparing(PyType::name));
    if (List.of(EXCEPTION_GROUP.bases()).contains(base)) {
      below.add(EXCEPTION_GROUP);
    }
    return below;
  }
}
