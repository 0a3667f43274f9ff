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

queue = asyncio.PriorityQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    keep(asyncio.create_task(asyncio.sleep(0, 1)))
    some2 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 3),)]
    done, pending = await asyncio.wait(some2, timeout=None, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some2:
        t.cancel()
    event.set()
    raise ValueError(4)


async def work0(n):
    try:
        try:
            await asyncio.sleep(0.3)
        finally:
            log("finally", 5)
            await asyncio.sleep(0.5)
            log("finally over", 6)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        some7 = [asyncio.create_task(c) for c in (asyncio.sleep(0.5, 8), work1(9),)]
        done, pending = await asyncio.wait(some7, timeout=0, return_when=asyncio.FIRST_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
        try:
            try:
                keep(asyncio.create_task(work1(10)))
            except Exception as error:
                log("caught", name(error))
        finally:
            log("finally", 11)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(13)))
    try:
        log("gathered", await asyncio.gather(queue.get(), asyncio.gather(asyncio.sleep(0.3, 14), asyncio.sleep(0.5, 15)), asyncio.sleep(0.2, 16)))
    except Exception as error:
        log("caught", name(error))
    log("took", await queue.get())
    cancel(3, 'why')
    await asyncio.sleep(0.2)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
