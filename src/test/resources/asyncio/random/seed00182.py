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

queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        log("got", await asyncio.wait_for(asyncio.shield(asyncio.sleep(0, 1)), None))
    except TimeoutError as e2:
        log("caught", name(e2))
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0.3, 3), 0))
        except TimeoutError as e4:
            log("caught", name(e4))
    try:
        some5 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 6),)]
        done, pending = await asyncio.wait(some5, timeout=0.2, return_when=asyncio.ALL_COMPLETED)
        log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    finally:
        log("finally", 7)
    for result in await asyncio.gather(queue.get(), asyncio.gather(asyncio.sleep(0.1, 8), asyncio.sleep(0.3, 9)), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    return n * 2


async def work1(n):
    log("at", 11)
    cancel(3, 'why')
    try:
        cancel(4, 'why')
        await asyncio.sleep(0.3)
    finally:
        log("finally", 13)
        await asyncio.sleep(0.1)
        log("finally over", 14)
    return n


async def work0(n):
    keep(asyncio.create_task(work2(16)))
    try:
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(1, 17), 0.2))
        except TimeoutError as e18:
            log("caught", name(e18))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(20)))
    for i in range(1):
        log("took", await queue.get())
    loop.call_later(0, cancel, 2)
    log("main ends")


asyncio.run(main())
