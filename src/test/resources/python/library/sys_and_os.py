import os
import sys

print(sys.argv, sys.byteorder, sys.getrecursionlimit(), sys.implementation.name, sys.modules["sys"] is sys)
print(os.path.join("a", "b", "c.txt"), os.path.basename("/x/y.py"), os.path.splitext("f.tar.gz"), os.path.dirname("/x/y.py"), os.sep, os.linesep == "\n")
print(os.cpu_count(), os.name, sys.platform in ("linux", "emscripten"), type(sys.version).__name__, sys.version_info[:1])
sys.stdout.write("written\n")
sys.stderr.write("error text\n")
print(sys.getsizeof([]) > 0, callable(sys.exit), sys.intern("a") is sys.intern("a"))
sys.setrecursionlimit(200)


def f(n):
    return n if n == 0 else f(n - 1)


try:
    f(500)
except RecursionError as error:
    print(error)
print(os.environ.get("NOT_SET_ANYWHERE", "default"), os.getenv("NOT_SET_ANYWHERE"))
