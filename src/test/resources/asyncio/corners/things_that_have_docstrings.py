"""What asyncio has a docstring for, and where its functions say they come from."""

import asyncio
import inspect
import signal

for name in sorted(asyncio.__all__):
    thing = getattr(asyncio, name)
    if isinstance(thing, type) and issubclass(thing, BaseException) and thing is not TimeoutError:
        print(name, bool(inspect.getdoc(thing)))
for name in ("run gather sleep wait wait_for as_completed shield create_task ensure_future current_task "
             "get_running_loop get_event_loop new_event_loop set_event_loop iscoroutine Lock Event Condition Semaphore "
             "BoundedSemaphore Barrier Queue LifoQueue PriorityQueue Task Future TaskGroup Timeout Runner Handle").split():
    thing = getattr(asyncio, name)
    print(name, isinstance(thing.__doc__, str), thing.__doc__ == inspect.getdoc(thing) or "\n" in thing.__doc__)
print(asyncio.Lock().__doc__ == asyncio.Lock.__doc__, asyncio.get_event_loop_policy.__module__)


async def main():
    print(signal.getsignal(signal.SIGINT).func.__name__)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    print(signal.getsignal(signal.SIGINT))
    try:
        signal.raise_signal(signal.SIGINT)
    except KeyboardInterrupt:
        print("interrupted")


asyncio.run(main())
print(signal.getsignal(signal.SIGINT))
