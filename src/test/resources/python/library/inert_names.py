# Names of modules that have little to do in a simulation.
import linecache
import logging.config
import os.path
import selectors
import shutil
import tracemalloc


def tried(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


ignore = shutil.ignore_patterns("*.pyc", "tmp*")
print(sorted(ignore("x", ["a.pyc", "tmpx", "b.py"])), ignore("x", []), ignore.__qualname__)
for path in ("/a/b", "//a/b", "///a", "a/b", "", "/", b"/a"):
    tried(os.path.splitroot, path)
print(os.path.isjunction("/x"), selectors.SelectorKey(1, 2, 3, None))
print(linecache.updatecache("not there.py"), linecache.lazycache("not there.py", {}))

for name in ("abc", "1a", "a-b"):
    tried(logging.config.valid_ident, name)
parts = logging.config.BaseConfigurator({"a": "ext://math.pi", "b": {"c": "cfg://d", "e": "x"}, "d": 7,
                                         "l": ["cfg://d", 2], "t": ("cfg://d",)})
config = parts.config
print(type(config), config["a"], config["b"]["c"], config["l"][0], config["t"][0], type(config["l"]), config.get("d"))
print(config["b"].pop("c"), parts.convert("cfg://b.e"), parts.convert("foo://x"), parts.as_tuple([1]))
tried(parts.convert, "cfg://nope")
tried(parts.resolve, "nomodule.x")

frame = tracemalloc.Frame(("f.py", 3))
print(frame, repr(frame), frame.filename, frame.lineno, frame == tracemalloc.Frame(("f.py", 3)))
traceback = tracemalloc.Traceback((("f.py", 3), ("g.py", 4)))
print(traceback, repr(traceback), len(traceback), traceback.total_nframe, traceback.format(), traceback.format(1))
print(repr(tracemalloc.Trace((0, 100, (("f.py", 3),), 1))))
for size in (0, 99, 2048, 20480, 3000000):
    print(tracemalloc.Statistic(traceback, size, 3))
    print(tracemalloc.StatisticDiff(traceback, size, 100, 3, -1))
print(repr(tracemalloc.StatisticDiff(traceback, 2048, 100, 3, 1)), tracemalloc.DomainFilter(True, 0).domain)
