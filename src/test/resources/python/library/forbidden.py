# oracle: native
import sys

try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from math import no_such_name
except ImportError as error:
    print(str(error).split(" (")[0])
try:
    input("prompt? ")
except EOFError as error:
    print("EOFError", error)
print(sys.argv, __name__, sys.version_info >= (3, 13), sys.version_info.major)
