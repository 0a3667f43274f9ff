"""What a process has used: nothing that could be measured here."""

from collections import namedtuple

RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE = range(8)
RLIMIT_MEMLOCK, RLIMIT_AS, RLIM_INFINITY = 8, 9, -1
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
error = OSError
struct_rusage = namedtuple("struct_rusage", "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt "
                                            "ru_majflt ru_nswap ru_inblock ru_oublock ru_msgsnd ru_msgrcv ru_nsignals "
                                            "ru_nvcsw ru_nivcsw")


def getrusage(who, /):
    import time
    return struct_rusage(time.process_time(), 0.0, 20480, *[0] * 13)


def getrlimit(resource, /):
    return (1024, 1048576) if resource == RLIMIT_NOFILE else (RLIM_INFINITY, RLIM_INFINITY)


def setrlimit(resource, limits, /):
    raise PermissionError("resource.setrlimit() is forbidden: the limits of a run are settings of the Loopscope simulator")


def getpagesize():
    return 4096
