import math
import os.path
import collections.abc as cabc
from math import pi as PI, sqrt
from collections import (
    OrderedDict,
    deque,
)
import datetime as dt

print(round(PI, 3), sqrt(16), math.floor(2.5), os.path.join("a", "b"), cabc.Iterable.__name__, deque([1]), OrderedDict(a=1), dt.date(2024, 1, 2))
print(math.__name__, cabc.__name__, "math" in dir(), type(math).__name__)


def local():
    import json
    from random import Random

    return json.dumps([1]), Random.__name__


print(local())
try:
    from collections import missing_name
except ImportError as error:
    print(error.name, "missing_name" in str(error))
try:
    import not_a_module.sub
except ModuleNotFoundError as error:
    print(error)
import sys
print("math" in sys.modules, __name__, __doc__)
if __name__ == "__main__":
    print("run as a script")
