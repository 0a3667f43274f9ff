"""Memory tracing: there is nothing to trace in simulated memory."""

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


class Filter:
    def __init__(self, inclusive, filename_pattern, lineno=None, all_frames=False, domain=None):
        self.inclusive, self.filename_pattern, self.lineno = inclusive, filename_pattern, lineno


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
