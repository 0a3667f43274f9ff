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

queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.1, 1), 0.2))
    except TimeoutError as e2:
        log("caught", name(e2))
        cancel(3, 'why')
    cancel(4)
    return n


async def work0(n):
    async with lock:
        try:
            log("gathered", await asyncio.gather(queue.put(4), event.wait()))
        except Exception as error:
            log("caught", name(error))
        if n % 3 == 0:
            raise ValueError(5)
    await asyncio.sleep(0)
    log("at", 7)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(9)))
    keep(asyncio.create_task(work0(10)))
    keep(asyncio.create_task(work0(11)))
    try:
        loop.call_later(0.5, event.set)
        try:
            async for i in numbers(3, 0):
                log("item", i)
        finally:
            log("finally", 13)
            await asyncio.sleep(0.3)
            log("finally over", 14)
    finally:
        log("finally", 15)
    keep(asyncio.create_task(work0(16)))
    log("took", await queue.get())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
