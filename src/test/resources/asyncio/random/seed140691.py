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
shared, bounded = asyncio.Event(), asyncio.BoundedSemaphore(2)
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    async for i in numbers(1, 0):
        log("item", i)
    variable.set(1)
    loop.call_soon_threadsafe(fails, 2)
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.3))
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work2(n):
    try:
        async with resource(4, 0.2) as value:
            log("inside", value)
            if n % 3 == 0:
                raise ValueError(5)
            try:
                async with asyncio.TaskGroup() as g6:
                    g6.create_task(asyncio.sleep(0, 7))
                    g6.create_task(work3(8))
                    if n % 3 == 0:
                        raise RuntimeError(9)
            except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                log("group", name(errors))
    except ValueError as error:
        log("outside", name(error))
    keep(asyncio.create_task(work3(10), eager_start=True))
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    return n


async def work1(n):
    try:
        try:
            async with asyncio.timeout(0.5):
                async with condition:
                    try:
                        async with asyncio.TaskGroup() as g12:
                            g12.create_task(work2(13))
                            g12.create_task(work3(14))
                    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                        log("group", name(errors))
                await asyncio.sleep(0.1)
        except TimeoutError as e15:
            log("caught", name(e15))
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        for following in asyncio.as_completed([work2(16)], timeout=0.5):
            log("next", await following)
    except (TimeoutError, ValueError) as e17:
        log("caught", name(e17))
        cancel(0, 'why')
    await asyncio.sleep(0.3)
    try:
        async with asyncio.timeout(0.1):
            log("at", 18)
    except TimeoutError as e19:
        log("caught", name(e19))
    return n * 2


async def work0(n):
    await asyncio.sleep(0.2)
    gen21 = receives(3, 0.1)
    try:
        log("first", await anext(gen21))
        log("sent", await gen21.asend(7))
        log("sent", await gen21.__anext__())
        await gen21.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    keep(asyncio.create_task(asyncio.sleep(1, 22), eager_start=True))
    log("at", 23)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(25)))
    keep(asyncio.create_task(work3(26)))
    cancel(3)
    t27 = asyncio.ensure_future(work2(28))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t27), 0.5))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t27.done())
        t27.cancel()
    t29 = loop.create_task(work3(30))
    t29.add_done_callback(ended)
    t29.add_done_callback(ended)
    loop.call_later(0.2, asyncio.current_task().cancel, 'later')
    keep(t29)
    try:
        await asyncio.wait_for(bounded.acquire(), 0.5)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            await asyncio.sleep(0)
            asyncio.current_task().cancel('itself')
        finally:
            bounded.release()
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
