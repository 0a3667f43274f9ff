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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        log("got", await asyncio.wait_for(asyncio.gather(asyncio.sleep(0.3, 1), asyncio.sleep(0.1, 2)), 0.1))
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e3:
        log("caught", name(e3))
    try:
        async with asyncio.timeout(0.5):
            async with lock:
                cancel(2, 'why')
            try:
                async with asyncio.TaskGroup() as g4:
                    g4.create_task(asyncio.sleep(0, 5))
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except TimeoutError as e6:
        log("caught", name(e6))
    keep(asyncio.create_task(asyncio.sleep(0, 7)))
    return n * 2


async def work1(n):
    for i in range(2):
        try:
            try:
                await asyncio.wait_for(queue.join(), 0.3)
            except TimeoutError as error:
                log("caught", name(error))
            try:
                try:
                    async with asyncio.TaskGroup() as g10:
                        g10.create_task(work2(11))
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
                await asyncio.sleep(0)
            finally:
                log("finally", 13)
                await asyncio.sleep(0.1)
                log("finally over", 14)
        except Exception as error:
            log("caught", name(error))
    log("at", 15)
    log("at", 16)
    return n


async def work0(n):
    await asyncio.sleep(0.5)
    cancel(4)
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 19)))
    event.set()
    try:
        async with asyncio.TaskGroup() as g20:
            g20.create_task(work0(21))
            g20.create_task(work1(22))
            g20.create_task(work1(23))
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    async for i in numbers(1, 0):
        log("item", i)
    log("main ends")


asyncio.run(main())
