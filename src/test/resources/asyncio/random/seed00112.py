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

queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        async with condition:
            log("at", 1)
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
        loop.call_later(0.1, event.set)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log("uncancel", asyncio.current_task().uncancel())
    for result in await asyncio.gather(event.wait(), event.wait(), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0.1, 3), 0.3))
    except TimeoutError as e4:
        log("caught", name(e4))
    try:
        log("got", await asyncio.wait_for(asyncio.sleep(0, 5), 0.2))
    except TimeoutError as e6:
        log("caught", name(e6))
    return n


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g8:
            keep(g8.create_task(asyncio.sleep(0.1, 9)))
            keep(g8.create_task(work2(10)))
            keep(asyncio.create_task(work2(11)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    loop.call_soon(event.set)
    try:
        async with asyncio.TaskGroup() as g13:
            keep(g13.create_task(work2(14)))
            try:
                await queue.put(15)
                log("put", 15, queue.qsize())
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0)
                log("uncancel", asyncio.current_task().uncancel())
            try:
                try:
                    queue.task_done()
                except ValueError as error:
                    log("caught", name(error))
                cancel(2)
            finally:
                log("finally", 17)
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    return n


async def work0(n):
    try:
        keep(asyncio.create_task(asyncio.sleep(0.1, 19)))
        await event.wait()
    finally:
        log("finally", 20)
        await asyncio.sleep(0.1)
        log("finally over", 21)
    await asyncio.sleep(0.5)
    await asyncio.sleep(0.5)
    log("at", 24)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 26)))
    keep(asyncio.create_task(asyncio.sleep(0.2, 27)))
    try:
        for following in asyncio.as_completed([work1(28), work1(29)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e30:
        log("caught", name(e30))
    try:
        keep(asyncio.create_task(asyncio.sleep(0.2, 31)))
    finally:
        log("finally", 32)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
