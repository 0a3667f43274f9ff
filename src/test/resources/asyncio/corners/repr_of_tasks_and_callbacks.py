import asyncio


async def work(n):
    task = asyncio.current_task()
    print(
        f"{n}: {task}"
    )
    await asyncio.sleep(1)
    return n


class Owner:
    def method(self, task):
        pass

    def __call__(self):
        pass


def function(*args):
    pass


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(1))
        print(task)
        task.add_done_callback(function)
        task.add_done_callback(Owner().method)
        print(task)
    print(task)
    print(loop.call_soon(function, 1, 2))
    print(loop.call_soon(Owner().method, 1))
    print(loop.call_later(1, lambda: None))
    print(loop.call_later(2, print))
    timer = loop.call_at(3, function)
    print(timer, timer.when())
    timer.cancel()
    print(timer)
    for thing in (asyncio.Future(), loop.create_future()):
        print(thing)
        thing.add_done_callback(function)
        thing.cancel("why")
        print(thing)
    done = loop.create_future()
    done.set_result([1] * 50)
    print(done)
    failed = loop.create_future()
    failed.set_exception(ValueError("no"))
    print(failed, failed.exception())
    print(asyncio.timeout(None), group)
    async with asyncio.timeout(5) as limit:
        print(limit, limit.when())
    print(limit)
    print(loop)


asyncio.run(main())
