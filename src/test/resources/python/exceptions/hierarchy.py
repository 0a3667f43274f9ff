for name in ("KeyError", "IndexError", "FileNotFoundError", "ZeroDivisionError", "UnicodeDecodeError", "ModuleNotFoundError", "RecursionError", "StopIteration", "KeyboardInterrupt", "TimeoutError", "ConnectionResetError", "NotImplementedError", "UnboundLocalError", "BrokenPipeError"):
    cls = getattr(__builtins__, name) if hasattr(__builtins__, name) else __builtins__[name]
    print(name, [c.__name__ for c in cls.__mro__[1:-1]])
print(issubclass(KeyboardInterrupt, Exception), issubclass(OSError, EnvironmentError), IOError is OSError)
try:
    raise NotImplementedError
except RuntimeError as error:
    print(repr(error))
try:
    raise ConnectionResetError("peer")
except ConnectionError as error:
    print(type(error).__name__, error)
e = StopIteration(5)
print(e.value, e.args, AttributeError("msg", name="n", obj=3).name, NameError("m", name="q").name, ImportError("i", name="mod").name, KeyError("k").args)
o = OSError("only")
print(o, o.errno, o.args)
print(BaseException().args, Exception(1, 2) == Exception(1, 2), str(Exception(1, "b")), repr(Exception([1])))
