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

import contextlib
import contextvars

variable = contextvars.ContextVar("variable", default=0)


def tell():
    log("tells", variable.get())


async def telling():
    log("variable is", variable.get())
    await asyncio.sleep(0.1)
    variable.set(variable.get() + 1)
    log("variable is", variable.get())


def fails(what):
    raise RuntimeError("callback")


def ended(task):
    log("ended", task.get_name(), task.cancelled())


def cancel_all(task):
    for n in range(len(tasks)):
        tasks[n].cancel("all")


def heard(loop, context):
    log("heard", context["message"], name(context["exception"]) if "exception" in context else None)


async def receives(n, pause):
    got = None
    try:
        for i in range(n):
            try:
                got = yield i, got
            except KeyError as error:
                log("thrown in", name(error))
            await asyncio.sleep(pause)
    finally:
        log("receiver ends")


@contextlib.asynccontextmanager
async def resource(n, pause):
    log("opens", n)
    try:
        yield n
    except LookupError as error:
        log("resource swallows", name(error))
    finally:
        await asyncio.sleep(pause)
        log("closes", n)
shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore(1)
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work3(n):
    t1 = asyncio.create_task(asyncio.sleep(0.3, 2))
    try:
        log("twice", await asyncio.gather(t1, t1, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    loop.call_later(0.1, asyncio.current_task().cancel)
    try:
        async with asyncio.timeout(0) as limit3:
            async with condition:
                condition.notify(2)
            try:
                async for task in asyncio.as_completed([asyncio.sleep(1, 4)], timeout=None):
                    log("completed", await task)
            except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e5:
                log("caught", name(e5))
                log("at", 6)
            limit3.reschedule(None)
            log("limit", limit3.when() is None, limit3.expired())
            await asyncio.sleep(0)
            log("at", 8)
    except TimeoutError as e9:
        log("caught", name(e9))
        log("at", 10)
    log("expired", limit3.expired())
    log("at", 11)
    raise ValueError(12)


async def work2(n):
    t13 = asyncio.create_task(work3(14), name="t13")
    t13.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async with condition:
        try:
            lock.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
        log("event", event.is_set(), lock.locked(), semaphore.locked())
    log("variable", variable.get())
    try:
        log("result", await t13)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(0.2)
            try:
                await asyncio.wait_for(semaphore.acquire(), 0.3)
            except TimeoutError as error:
                log("no semaphore", semaphore.locked())
            else:
                try:
                    try:
                        await asyncio.sleep(0.1)
                        await asyncio.sleep(0.1)
                    except (ValueError, RuntimeError) as error:
                        log("caught", name(error))
                    log("at", 18)
                finally:
                    semaphore.release()
    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e19:
        log("caught", name(e19))
    raise ValueError(20)


async def work1(n):
    try:
        async with asyncio.TaskGroup() as g21:
            g21.create_task(work3(22))
            g21.create_task(work3(23))
            keep(g21.create_task(work2(24)))
            gen25 = receives(1, 0)
            try:
                log("first", await anext(gen25))
                log("sent", await gen25.asend(None))
                log("sent", await gen25.__anext__())
                await gen25.aclose()
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            log("variable", variable.get())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    log("at", 27)
    for i in range(2):
        log("at", 28)
        log("at", 29)
    log("at", 30)
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(32), work3(33), work1(34)], timeout=None):
            log("next", await following)
    except (TimeoutError, ValueError) as e35:
        log("caught", name(e35))
    f36 = loop.create_future()
    loop.call_later(0.1, settle, f36, ValueError(38))
    try:
        log("future", await f36)
    except ValueError as error:
        log("caught", name(error))
    log("took", await queue.get())
    log("at", 40)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(1, 42)))
    keep(asyncio.create_task(work2(43)))
    try:
        async with asyncio.timeout(1):
            f44 = loop.create_future()
            loop.call_soon(settle, f44, ValueError(46))
            try:
                log("future", await f44)
            except ValueError as error:
                log("caught", name(error))
            context47 = contextvars.copy_context()
            context47.run(variable.set, 48)
            keep(asyncio.create_task(telling(), context=context47))
    except TimeoutError as e49:
        log("caught", name(e49))
        try:
            async with asyncio.timeout_at(loop.time() + 0.1) as limit50:
                t51 = loop.create_task(work1(52))
                t51.add_done_callback(ended)
                t51.add_done_callback(ended)
                log("removed", t51.remove_done_callback(ended))
                loop.call_later(0.5, asyncio.current_task().cancel)
                keep(t51)
                limit50.reschedule(None)
                log("limit", limit50.when() is None, limit50.expired())
                try:
                    await condition.wait()
                except RuntimeError as error:
                    log("caught", name(error))
        except TimeoutError as e53:
            log("caught", name(e53))
        log("expired", limit50.expired())
    gen54 = receives(3, 0.1)
    try:
        log("first", await anext(gen54))
        log("sent", await gen54.__anext__())
        log("sent", await gen54.__anext__())
        await gen54.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    await asyncio.sleep(0.2)
    await asyncio.sleep(0.5)
    log("at", 57)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
