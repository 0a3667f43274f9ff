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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work1(n):
    async with lock:
        keep(asyncio.create_task(asyncio.sleep(1, 1)))
    try:
        loop.call_soon(log, 'callback', 2)
        cancel(4)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        raise
    event.set()
    raise ValueError(3)


async def work0(n):
    try:
        try:
            async with asyncio.TaskGroup() as g4:
                g4.create_task(work1(5))
                g4.create_task(work1(6))
                await asyncio.sleep(0)
                for i in range(1):
                    log("at", 7)
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        log("at", 8)
    finally:
        log("finally", 9)
    log("at", 10)
    raise ValueError(11)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(12)))
    try:
        try:
            try:
                async with asyncio.timeout(0.5):
                    try:
                        log("took", queue.get_nowait())
                    except (asyncio.QueueEmpty, asyncio.QueueShutDown) as error:
                        log("caught", name(error))
                    await asyncio.sleep(0)
            except TimeoutError as e15:
                log("caught", name(e15))
        except Exception as error:
            log("caught", name(error))
    finally:
        log("finally", 16)
        await asyncio.sleep(1)
        log("finally over", 17)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.5)
    log("main ends")


asyncio.run(main())
