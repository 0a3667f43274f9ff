# What asyncio says when it is called with too few, too many or misspelt arguments.
import asyncio


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except TypeError as error:
        print(error)


attempt(asyncio.sleep)
attempt(asyncio.sleep, 1, 2, 3)
attempt(asyncio.sleep, deley=1)
attempt(asyncio.wait_for, 1)
attempt(asyncio.wait_for, 1, 2, 3)
attempt(asyncio.wait_for, 1, fut=2)
attempt(asyncio.run)
attempt(asyncio.run, 1, 2)
attempt(asyncio.run, 1, 2, debug=True)
attempt(asyncio.gather, return_exception=True)
attempt(asyncio.create_task)
attempt(asyncio.timeout)
attempt(asyncio.Semaphore, 1, 2)
attempt(asyncio.Semaphore, "two")
attempt(asyncio.Barrier)
attempt(asyncio.Task)
attempt(asyncio.Future, 1)
queue = asyncio.Queue()
attempt(asyncio.Queue, 1, 2)
attempt(queue.put)
attempt(queue.get, 1)
attempt(queue.put_nowait, 1, 2)
attempt(asyncio.PriorityQueue().put_nowait)
attempt(asyncio.Lock().acquire, 5)
attempt(asyncio.TaskGroup().create_task)
loop = asyncio.new_event_loop()
attempt(loop.call_soon)
attempt(loop.call_later, 1)
attempt(loop.run_until_complete)
loop.close()
