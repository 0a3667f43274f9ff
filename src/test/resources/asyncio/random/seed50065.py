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
queue = asyncio.LifoQueue(0)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        try:
            if n % 2 == 0:
                raise asyncio.CancelledError(1)
            f2 = loop.create_future()
            for call in (f2.result, f2.exception, lambda: f2.set_result(3), lambda: f2.set_exception(ValueError(3)), f2.result):
                try:
                    log("future", call())
                except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
                    log("caught", name(error))
        except asyncio.CancelledError as error:
            log("cancelled", error.args, asyncio.current_task().cancelling())
            raise ValueError(4)
    except BaseException as error:
        log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
    try:
        for following in asyncio.as_completed([asyncio.sleep(0, 5)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e6:
        log("caught", name(e6))
        log("at", 7)
    raise ValueError(8)


async def work1(n):
    try:
        loop.call_later(0.2, asyncio.current_task().cancel, 'later')
        async with condition:
            shared.set()
            condition.notify_all()
    finally:
        log("finally", 9)
        await asyncio.sleep(0.5)
        log("finally over", 10)
    try:
        loop.call_later(1, asyncio.current_task().cancel, 'later')
    finally:
        log("finally", 11)
        await asyncio.sleep(0.1)
        log("finally over", 12)
    context13 = contextvars.copy_context()
    context13.run(variable.set, 14)
    keep(asyncio.create_task(telling(), context=context13))
    return n


async def work0(n):
    try:
        try:
            if n % 3 == 0:
                raise ValueError(16)
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        async for i in numbers(2, 0.2):
            log("item", i)
            if i == 1:
                break
        context17 = contextvars.copy_context()
        context17.run(variable.set, 18)
        loop.call_later(0, tell, context=context17)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0.1)
        log("uncancel", asyncio.current_task().uncancel())
    log("at", 19)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work1(21)))
    keep(asyncio.create_task(work2(22)))
    keep(asyncio.create_task(work1(23)))
    context24 = contextvars.copy_context()
    context24.run(variable.set, 25)
    loop.call_soon(tell, context=context24)
    keep(asyncio.create_task(work1(26)))
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
