import functools
from enum import Enum, Flag


@functools.lru_cache(maxsize=2, typed=True)
def double(x, *, times=2):
    return x * times


for x in 1, 1.0, True, 1:
    double(x)
info = double.cache_info()
print(info, info._asdict(), info._replace(hits=9), type(info).__mro__, double.cache_parameters())
print(functools._make_key((1,), {}, False), functools._make_key((1, "b"), {}, True), functools._make_key(("a",), {}, False))
print(len(functools._make_key((1,), {"k": 2}, True)), functools._make_key((1.5,), {}, False))


class Light(Enum):
    RED = "r"
    LIST = [1]

    @classmethod
    def _missing_(cls, value):
        return cls.RED


class Way(Flag):
    IN = 1
    OUT = 2


print("r" in Light, "go" in Light, [1] in Light, [2] in Light, Light("go"), 3 in Way, 8 in Way, Way.IN in Way)
