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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work2(n):
    try:
        async with resource(1, 0.5) as value:
            log("inside", value)
            t2 = asyncio.create_task(asyncio.sleep(0, 3))
            try:
                log("twice", await asyncio.gather(t2, t2, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    try:
        async with condition:
            try:
                log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
            except TimeoutError as error:
                log("caught", name(error))
    finally:
        log("finally", 4)
        await asyncio.sleep(1)
        log("finally over", 5)
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(0.3)
            await asyncio.sleep(0)
    except TimeoutError as e8:
        log("caught", name(e8))
    return n


async def work1(n):
    for i in range(2):
        t10 = asyncio.ensure_future(asyncio.sleep(0.5, 11))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t10), 0))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t10.done())
    try:
        try:
            condition.notify()
        except RuntimeError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(12)
    log("at", 13)
    return n


async def work0(n):
    loop.call_later(0.1, fails, 15)
    t16 = asyncio.ensure_future(work2(17))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t16), 1))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t16.done())
    context18 = contextvars.copy_context()
    context18.run(variable.set, 19)
    keep(asyncio.create_task(telling(), context=context18))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(21)))
    keep(asyncio.create_task(asyncio.sleep(0.5, 22)))
    try:
        await asyncio.wait_for(bounded.acquire(), 0.1)
    except TimeoutError as error:
        log("no bounded", bounded.locked())
    else:
        try:
            gen23 = receives(3, 0.1)
            try:
                log("first", await anext(gen23))
                log("sent", await gen23.asend(None))
            except (StopAsyncIteration, KeyError) as error:
                log("generator", name(error))
            log("at", 25)
        finally:
            bounded.release()
    some26 = [asyncio.create_task(c) for c in (work1(27),)]
    done, pending = await asyncio.wait(some26, timeout=0.2, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some26:
        t.cancel()
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
