import asyncio

loop = None
tasks = []


def log(*words):
    task = asyncio.current_task()
    print(f"{loop.time():.3f}", task.get_name() if task else "-", *words)


def keep(task):
    tasks.append(task)
    return task


def cancel(n, message=None):
    if tasks:
        log("cancels", tasks[n % len(tasks)].get_name(), tasks[n % len(tasks)].cancel(message))


def name(error):
    return f"{type(error).__name__}{error.args}" if not isinstance(error, BaseExceptionGroup) else f"Group{[name(e) for e in error.exceptions]}"


def settle(future, value):
    if not future.done():
        if isinstance(value, Exception):
            future.set_exception(value)
        else:
            future.set_result(value)


async def numbers(n, pause):
    try:
        for i in range(n):
            yield i
            await asyncio.sleep(pause)
    finally:
        log("generator ends")

queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    async with lock:
        try:
            async with asyncio.timeout(0.15):
                f1 = loop.create_future()
                loop.call_later(0.5, f1.cancel)
                try:
                    log("future", await f1)
                except ValueError as error:
                    log("caught", name(error))
                async for i in numbers(3, 0.3):
                    log("item", i)
                    if i == 1:
                        break
        except TimeoutError as e4:
            log("caught", name(e4))
            try:
                log("at", 5)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.3)
                raise
    log("at", 6)
    raise ValueError(7)


async def work1(n):
    cancel(3)
    try:
        log("took", await queue.get())
    except ValueError as error:
        log("caught", name(error))
    return n


async def work0(n):
    keep(asyncio.create_task(work2(10)))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 0.5)
        except TimeoutError as error:
            log("caught", name(error))
    t11 = asyncio.create_task(work1(12), name="t11")
    t11.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    cancel(3, 'why')
    loop.call_later(0.1, event.set)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work2(15)))
    keep(asyncio.create_task(work1(16)))
    keep(asyncio.create_task(work1(17)))
    event.set()
    keep(asyncio.create_task(work2(18)))
    await asyncio.sleep(0.5)
    async for i in numbers(1, 1):
        log("item", i)
        if i == 1:
            break
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
