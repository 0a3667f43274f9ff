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
queue = asyncio.LifoQueue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(1)


async def work1(n):
    context1 = contextvars.copy_context()
    context1.run(variable.set, 2)
    loop.call_soon(tell, context=context1)
    asyncio.current_task().cancel('itself')
    try:
        try:
            log("got", await asyncio.wait_for(asyncio.sleep(0.1, 3), None))
        except TimeoutError as e4:
            log("caught", name(e4))
        for i in range(1):
            await event.wait()
            try:
                for following in asyncio.as_completed([asyncio.sleep(0.3, 5), asyncio.sleep(1, 6)], timeout=0.2):
                    log("next", await following)
            except (TimeoutError, ValueError) as e7:
                log("caught", name(e7))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.3)
        raise ValueError(8)
    return n * 2


async def work0(n):
    variable.set(10)
    gen11 = receives(2, 0.1)
    try:
        log("first", await anext(gen11))
        log("sent", await gen11.asend(7))
        log("sent", await gen11.athrow(KeyError(3)))
        await gen11.aclose()
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    keep(asyncio.create_task(work1(12), eager_start=True))
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0.2, 14)))
    try:
        await asyncio.wait_for(condition.acquire(), 0.3)
    except TimeoutError as error:
        log("no condition", condition.locked())
    else:
        try:
            f15 = loop.create_future()
            loop.call_later(0.1, settle, f15, ValueError(17))
            try:
                log("future", await f15)
            except ValueError as error:
                log("caught", name(error))
        finally:
            condition.release()
    t18 = asyncio.ensure_future(work0(19))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t18), 0.2))
    except (TimeoutError, asyncio.CancelledError) as error:
        log("left", name(error), t18.done())
    some20 = [asyncio.create_task(c) for c in (work1(21), work1(22), work1(23),)]
    done, pending = await asyncio.wait(some20, timeout=0, return_when=asyncio.ALL_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    some24 = [asyncio.create_task(c) for c in (work0(25),)]
    done, pending = await asyncio.wait(some24, timeout=0.3, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    keep(asyncio.create_task(work1(26)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
