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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        try:
            keep(asyncio.create_task(asyncio.sleep(0.1, 1)))
            try:
                t2 = asyncio.create_task(asyncio.sleep(0, 3), name="t2")
                t2.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                some4 = [asyncio.create_task(c) for c in (asyncio.sleep(1, 5), asyncio.sleep(0, 6),)]
                done, pending = await asyncio.wait(some4, timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
                log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
                for t in some4:
                    keep(t)
                t2.cancel()
                try:
                    log("result", await t2)
                except (ValueError, asyncio.QueueShutDown) as error:
                    log("caught", name(error))
                await asyncio.sleep(1)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0)
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
    finally:
        log("finally", 8)
        await asyncio.sleep(0.3)
        log("finally over", 9)
    log("at", 10)
    return n


async def work1(n):
    try:
        log("gathered", await asyncio.gather(work2(12), asyncio.sleep(0.5, 13), event.wait()))
    except Exception as error:
        log("caught", name(error))
    try:
        try:
            t14 = asyncio.create_task(work2(15), name="t14")
            t14.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
            try:
                log("got", await asyncio.wait_for(work2(16), 0.3))
            except TimeoutError as e17:
                log("caught", name(e17))
            t14.cancel()
            try:
                log("result", await t14)
            except (ValueError, asyncio.QueueShutDown) as error:
                log("caught", name(error))
            f18 = loop.create_future()
            loop.call_later(0.1, settle, f18, 19)
            try:
                log("future", await f18)
            except ValueError as error:
                log("caught", name(error))
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    except Exception as error:
        log("caught", name(error))
    try:
        async with asyncio.TaskGroup() as g21:
            g21.create_task(asyncio.sleep(0.1, 22))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 23)
    return n


async def work0(n):
    keep(asyncio.create_task(work1(25)))
    async with condition:
        condition.notify_all()
    await asyncio.sleep(0.1)
    try:
        log("gathered", await asyncio.gather(work2(26)))
    except Exception as error:
        log("caught", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.1, 28)))
    keep(asyncio.create_task(work0(29)))
    f30 = loop.create_future()
    loop.call_soon(f30.cancel)
    try:
        log("future", await f30)
    except ValueError as error:
        log("caught", name(error))
    event.set()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
