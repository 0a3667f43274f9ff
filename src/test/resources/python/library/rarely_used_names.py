# Names that few programs use, beside those that every program knows.
import calendar
import io
import re
import signal
import sys
import types


def tried(function, *args):
    try:
        print(repr(function(*args)))
    except Exception as error:
        print(type(error).__name__, error)


class Number:
    def __complex__(self):
        return 3 + 4j


for value in (3, 1.5, 2j, "3", None, Number()):
    tried(complex.from_number, value)

data = bytearray(b"abc")
for size in (5, 2, -1, "x"):
    tried(data.resize, size)
    print(data)

print(types.GeneratorType[int, str, None], types.CoroutineType[int], types.AsyncGeneratorType[int, None], memoryview[int])
print(types.CapsuleType)
tried(types.CapsuleType)

heard = []
sys.addaudithook(lambda event, args: heard.append((event, args)) if event.startswith("mine") else None)
sys.audit("mine.first", 1, 2)
print(heard)
tried(sys.audit)
tried(sys.audit, 1)
print(sys.platlibdir, sys.getfilesystemencodeerrors(), repr(sys.abiflags), sys.thread_info._fields if hasattr(
    sys.thread_info, "_fields") else sys.thread_info.n_fields)

print(repr(signal.SIG_BLOCK), repr(signal.SIG_SETMASK), signal.SIGIOT, repr(signal.SIGPOLL), repr(signal.SIGRTMAX))
print(calendar.error, calendar.mdays)

print(isinstance(io.StringIO(), io.Reader), isinstance(3, io.Writer), io.Reader[int], io.Reader.__mro__)

scanner = re.compile(r"\d").scanner("12a3")
print(scanner.pattern, scanner.match(), scanner.match(), scanner.match(), scanner.match())
scanner = re.compile(r"\d*").scanner("12a3")
print([match and match.span() for match in (scanner.search() for _ in range(6))])
print(re.compile("x").scanner("axx", 1, 2).search())
