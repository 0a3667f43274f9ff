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

queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    f1 = loop.create_future()
    loop.call_soon(settle, f1, 2)
    try:
        log("future", await f1)
    except ValueError as error:
        log("caught", name(error))
    log("at", 4)
    return n * 2


async def work0(n):
    try:
        async with asyncio.timeout(0.1):
            async with condition:
                try:
                    await asyncio.wait_for(condition.wait(), 1)
                except TimeoutError as error:
                    log("caught", name(error))
            try:
                await asyncio.sleep(0.5)
                await asyncio.sleep(0.1)
            except Exception as error:
                log("caught", name(error))
    except TimeoutError as e8:
        log("caught", name(e8))
    await asyncio.sleep(0.1)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(11)))
    log("at", 13)
    try:
        async with condition:
            try:
                await asyncio.wait_for(condition.wait(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
    finally:
        log("finally", 14)
        await asyncio.sleep(0)
        log("finally over", 15)
    await asyncio.sleep(1)
    log("main ends")


asyncio.run(main())
