"""The files of which asyncio consists, and the names that a program finds in them."""

import asyncio
import importlib

FILES = (
    "base_events base_futures constants coroutines events exceptions futures graph locks log mixins protocols queues "
    "runners selector_events staggered streams subprocess taskgroups tasks threads timeouts transports unix_events"
)

print(asyncio.__all__)
for name in FILES.split():
    file = importlib.import_module("asyncio." + name)
    names = getattr(file, "__all__", None)
    print(name, file.__name__, names, getattr(asyncio, name) is file)
    print([hasattr(file, one) and one in dir(file) for one in names or ()])
    print("Lock" in dir(file), "Task" in dir(file))

before = set(globals())
from asyncio import *

print(sorted(set(globals()) - before - {"before"}))

from asyncio import tasks, log
from asyncio.locks import Lock as L
from asyncio.queues import *
from asyncio.events import _get_event_loop_policy, _AbstractEventLoopPolicy

print(tasks is asyncio.tasks, L is Lock, Queue is asyncio.Queue, log.logger.name)
print(isinstance(_get_event_loop_policy(), _AbstractEventLoopPolicy), asyncio.coroutines._is_debug_mode())
try:
    from asyncio.locks import Locke
except ImportError as e:
    print(e)
