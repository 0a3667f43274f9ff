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
queue = asyncio.Queue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work2(n):
    if n % 3 == 0:
        raise asyncio.CancelledError(1)
    cancel(2)
    loop.call_later(0, event.set)
    return n


async def work1(n):
    try:
        context4 = contextvars.copy_context()
        context4.run(variable.set, 5)
        keep(asyncio.create_task(telling(), context=context4))
        if n % 3 == 0:
            raise ValueError(6)
    finally:
        log("finally", 7)
        await asyncio.sleep(0.3)
        log("finally over", 8)
    try:
        async with resource(9, 0) as value:
            log("inside", value)
            t10 = asyncio.create_task(work2(11))
            try:
                log("twice", await asyncio.gather(t10, t10, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    return n


async def work0(n):
    try:
        try:
            log("got", await asyncio.wait_for(work2(13), 0.3))
        except TimeoutError as e14:
            log("caught", name(e14))
        asyncio.current_task().cancel('itself')
        try:
            try:
                async with resource(15, 0.2) as value:
                    log("inside", value)
                    loop.call_soon(fails, 16)
                    try:
                        await asyncio.wait_for(queue.join(), 0.3)
                    except TimeoutError as error:
                        log("caught", name(error))
            except Exception as error:
                log("outside", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(18)
    finally:
        log("finally", 19)
    t20 = asyncio.create_task(work2(21), name="t20")
    t20.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        f22 = loop.create_future()
        for call in (f22.result, f22.exception, lambda: f22.set_result(23), f22.cancel, f22.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
        log("at", 24)
    finally:
        log("finally", 25)
    t20.cancel()
    try:
        log("result", await t20)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    await asyncio.sleep(0.3)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(28)))
    keep(asyncio.create_task(work1(29)))
    t30 = asyncio.ensure_future(work2(31))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t30), 0.15))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t30.done())
    some32 = [asyncio.create_task(c) for c in (work1(33),)]
    done, pending = await asyncio.wait(some32, timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        async with asyncio.TaskGroup() as g34:
            keep(g34.create_task(work2(35)))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    keep(asyncio.create_task(work1(36)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
