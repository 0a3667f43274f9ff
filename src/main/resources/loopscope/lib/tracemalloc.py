"""Memory tracing: there is nothing to trace in simulated memory."""

from collections.abc import Sequence
from linecache import getline

_tracing = False


def start(nframe=1):
    global _tracing
    _tracing = True


def stop():
    global _tracing
    _tracing = False


def is_tracing():
    return _tracing


def get_traced_memory():
    return (0, 0)


def reset_peak():
    pass


def clear_traces():
    pass


def get_tracemalloc_memory():
    return 0


def get_traceback_limit():
    return 1


def get_object_traceback(obj):
    return None


class Frame:
    """A place in a source file."""

    __slots__ = ("_frame",)

    def __init__(self, frame):
        self._frame = frame

    filename = property(lambda self: self._frame[0])
    lineno = property(lambda self: self._frame[1])

    def __eq__(self, other):
        return self._frame == other._frame if isinstance(other, Frame) else NotImplemented

    def __lt__(self, other):
        return self._frame < other._frame if isinstance(other, Frame) else NotImplemented

    def __hash__(self):
        return hash(self._frame)

    def __str__(self):
        return f"{self.filename}:{self.lineno}"

    def __repr__(self):
        return f"<Frame filename={self.filename!r} lineno={self.lineno!r}>"


class Traceback(Sequence):
    """The places that led to an allocation, the oldest first."""

    __slots__ = ("_frames", "_total_nframe")

    def __init__(self, frames, total_nframe=None):
        self._frames, self._total_nframe = tuple(reversed(frames)), total_nframe

    total_nframe = property(lambda self: self._total_nframe)

    def __len__(self):
        return len(self._frames)

    def __getitem__(self, index):
        if isinstance(index, slice):
            return tuple(map(Frame, self._frames[index]))
        return Frame(self._frames[index])

    def __eq__(self, other):
        return self._frames == other._frames if isinstance(other, Traceback) else NotImplemented

    def __lt__(self, other):
        return self._frames < other._frames if isinstance(other, Traceback) else NotImplemented

    def __hash__(self):
        return hash(self._frames)

    def __str__(self):
        return str(self[0])

    def __repr__(self):
        total = "" if self._total_nframe is None else f" total_nframe={self._total_nframe}"
        return f"<Traceback {tuple(self)}{total}>"

    def format(self, limit=None, most_recent_first=False):
        frames = list(self)
        if limit is not None:
            frames = frames[-limit:] if limit > 0 else frames[:limit]
        lines = []
        for frame in reversed(frames) if most_recent_first else frames:
            lines.append(f'  File "{frame.filename}", line {frame.lineno}')
            if source := getline(frame.filename, frame.lineno).strip():
                lines.append(f"    {source}")
        return lines


def _size(size, signed=False):
    sign = "+" if signed else ""
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if abs(size) < 100 and unit != "B":
            return f"{size:{sign}.1f} {unit}"
        if abs(size) < 10240 or unit == "TiB":
            return f"{size:{sign}.0f} {unit}"
        size /= 1024


class Trace:
    """One block of memory and where it came from."""

    __slots__ = ("_trace",)

    def __init__(self, trace):
        self._trace = trace

    domain = property(lambda self: self._trace[0])
    size = property(lambda self: self._trace[1])
    traceback = property(lambda self: Traceback(*self._trace[2:]))

    def __eq__(self, other):
        return self._trace == other._trace if isinstance(other, Trace) else NotImplemented

    def __hash__(self):
        return hash(self._trace)

    def __str__(self):
        return f"{self.traceback}: {_size(self.size)}"

    def __repr__(self):
        return f"<Trace domain={self.domain} size={_size(self.size)}, traceback={self.traceback!r}>"


class Statistic:
    """How much came from one place."""

    __slots__ = ("traceback", "size", "count")

    def __init__(self, traceback, size, count):
        self.traceback, self.size, self.count = traceback, size, count

    def _key(self):
        return self.traceback, self.size, self.count

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Statistic) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        average = f", average={_size(self.size / self.count)}" if self.count else ""
        return f"{self.traceback}: size={_size(self.size)}, count={self.count}{average}"

    def __repr__(self):
        return f"<Statistic traceback={self.traceback!r} size={self.size} count={self.count}>"


class StatisticDiff:
    """How much more came from one place."""

    __slots__ = ("traceback", "size", "size_diff", "count", "count_diff")

    def __init__(self, traceback, size, size_diff, count, count_diff):
        self.traceback, self.size, self.size_diff = traceback, size, size_diff
        self.count, self.count_diff = count, count_diff

    def _key(self):
        return self.traceback, self.size, self.size_diff, self.count, self.count_diff

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, StatisticDiff) else NotImplemented

    def __hash__(self):
        return hash(self._key())

    def __str__(self):
        average = f", average={_size(self.size / self.count)}" if self.count else ""
        return (f"{self.traceback}: size={_size(self.size)} ({_size(self.size_diff, True)}),"
                f" count={self.count} ({self.count_diff:+d}){average}")

    def __repr__(self):
        return (f"<StatisticDiff traceback={self.traceback!r} size={self.size} ({self.size_diff:+d})"
                f" count={self.count} ({self.count_diff:+d})>")


class BaseFilter:
    """What picks traces."""

    def __init__(self, inclusive):
        self.inclusive = inclusive


class DomainFilter(BaseFilter):
    """Picks the traces of one domain."""

    def __init__(self, inclusive, domain):
        super().__init__(inclusive)
        self._domain = domain

    domain = property(lambda self: self._domain)


class Filter(BaseFilter):
    """Picks the traces of some files."""

    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        super().__init__(inclusive)
        self._pattern = filename_pattern
        self.lineno, self.all_frames, self.domain = lineno, all_frames, domain

    filename_pattern = property(lambda self: self._pattern)


class Snapshot:
    """A picture of no memory."""

    traces = ()
    traceback_limit = 1

    def statistics(self, key_type, cumulative=False):
        return []

    def compare_to(self, old_snapshot, key_type, cumulative=False):
        return []

    def filter_traces(self, filters):
        return self


def take_snapshot():
    if not _tracing:
        raise RuntimeError("the tracemalloc module must be tracing memory allocations to take a snapshot")
    return Snapshot()
