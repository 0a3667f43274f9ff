# How the functions, classes and methods of the language are called, and which of them do not tell.
import asyncio
import builtins
import inspect

# What takes a largest index shows that of the machine; some have what only C code or pickle calls.
LEFT_OUT = "index __class__ __buffer__ __release_buffer__ __bytes__ __rmod__ __alloc__ __reduce_ex__".split()


def shown(name, value):
    try:
        print(name, inspect.signature(value))
    except ValueError:
        print(name, "does not tell")


for name in sorted(dir(builtins)):
    value = getattr(builtins, name)
    if callable(value) and name[0] != "_" and name not in ("copyright", "credits", "license", "help"):
        shown(name, value)
for kind in (str, list, dict, set, frozenset, int, float, complex, bytes, bytearray, tuple):
    for name in sorted(dir(kind)):
        value = getattr(kind, name)
        if callable(value) and name not in LEFT_OUT:
            shown(f"{kind.__name__}.{name}", value)
print(inspect.signature([].append), inspect.signature("".join), inspect.signature({}.get), inspect.signature("".__add__))
print(str.__add__.__name__, str.__add__.__qualname__, str.__add__.__objclass__)
for value in (asyncio.Future, asyncio.Task, asyncio.CancelledError, asyncio.sleep, asyncio.gather, asyncio.Queue):
    shown(value.__name__, value)
