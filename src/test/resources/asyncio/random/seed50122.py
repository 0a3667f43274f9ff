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
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    try:
        async with resource(1, 0.3) as value:
            log("inside", value)
            cancel(3, 'why')
            t2 = asyncio.create_task(asyncio.sleep(0, 3))
            try:
                log("twice", await asyncio.gather(t2, t2, asyncio.sleep(0.1), return_exceptions=True) == [])
            except Exception as error:
                log("caught", name(error))
    except Exception as error:
        log("outside", name(error))
    log("at", 4)
    log("at", 5)
    log("at", 6)
    raise ValueError(7)


async def work0(n):
    cancel(4, 'why')
    some8 = [asyncio.create_task(c) for c in (work1(9), work1(10),)]
    done, pending = await asyncio.wait(some8, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    context11 = contextvars.copy_context()
    context11.run(variable.set, 12)
    keep(asyncio.create_task(telling(), context=context11))
    try:
        async with resource(13, 0) as value:
            log("inside", value)
            try:
                log("at", 14)
            except ValueError as error:
                log("caught", name(error))
            await asyncio.sleep(0.1)
    except Exception as error:
        log("outside", name(error))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(17)))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        f19 = loop.create_future()
        for call in (f19.result, f19.exception, lambda: f19.set_result(20), f19.cancel, f19.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
    loop.call_soon(cancel, 2)
    async with condition:
        try:
            log("predicate", await asyncio.wait_for(condition.wait_for(shared.is_set), 0.2))
        except TimeoutError as error:
            log("caught", name(error))
    try:
        f22 = loop.create_future()
        for call in (f22.result, f22.exception, lambda: f22.set_result(23), lambda: f22.set_exception(ValueError(3)), f22.result):
            try:
                log("future", call())
            except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
