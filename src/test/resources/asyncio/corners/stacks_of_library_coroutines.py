"""Where tasks stand whose coroutine is asyncio's own: their stacks, reprs and call graphs."""

import asyncio
import re


def without_ids(text):
    return re.sub("id=0x[0-9a-f]+", "id=X", text)


async def stubborn():
    while True:
        await asyncio.sleep(0)


async def main():
    queue, lock, event = asyncio.Queue(), asyncio.Lock(), asyncio.Event()
    await lock.acquire()
    coroutines = [
        asyncio.sleep(5),
        asyncio.sleep(0),
        asyncio.wait_for(asyncio.sleep(5), 3),
        queue.get(),
        queue.join(),
        lock.acquire(),
        event.wait(),
        stubborn(),
    ]
    tasks = [asyncio.create_task(coroutine, name=coroutine.__qualname__) for coroutine in coroutines]
    print([task.get_stack() and task.get_stack()[0].f_lineno for task in tasks])
    await asyncio.sleep(0)
    for task in tasks:
        print(task)
        for frame in task.get_stack():
            print(frame.f_code.co_name, frame.f_code.co_qualname, frame.f_code.co_filename, frame.f_lineno)
        print(task.get_stack(limit=0), len(task.get_stack(limit=1)))
        if not task.done():
            print(without_ids(asyncio.format_call_graph(task)))
        task.cancel()


asyncio.run(main())
