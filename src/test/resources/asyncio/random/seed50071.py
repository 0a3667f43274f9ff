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
queue = asyncio.Queue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(1)


async def work3(n):
    await event.wait()
    try:
        log("took", await queue.get())
        try:
            for following in asyncio.as_completed([asyncio.sleep(0, 2)], timeout=0.5):
                log("next", await following)
        except (TimeoutError, ValueError) as e3:
            log("caught", name(e3))
    finally:
        log("finally", 4)
    log("variable", variable.get())
    raise ValueError(6)


async def work2(n):
    keep(asyncio.create_task(work3(7)))
    loop.call_soon(fails, 8)
    if n % 3 == 0:
        raise ValueError(9)
    raise ValueError(10)


async def work1(n):
    try:
        try:
            async with resource(11, 0.3) as value:
                log("inside", value)
                await asyncio.sleep(0)
        except ValueError as error:
            log("outside", name(error))
        asyncio.current_task().cancel('itself')
    finally:
        log("finally", 12)
    try:
        async with asyncio.TaskGroup() as g13:
            g13.create_task(asyncio.sleep(0.2, 14))
            keep(g13.create_task(work3(15)))
            try:
                log("got", await asyncio.wait_for(asyncio.sleep(0, 16), 0.5))
            except TimeoutError as e17:
                log("caught", name(e17))
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    some18 = [asyncio.create_task(c) for c in (work3(19), work2(20), asyncio.sleep(0, 21),)]
    done, pending = await asyncio.wait(some18, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    return n


async def work0(n):
    try:
        async for i in numbers(3, 0.5):
            log("item", i)
        keep(asyncio.create_task(work2(23)))
    except (ValueError, RuntimeError) as error:
        log("caught", name(error))
    loop.call_later(0, asyncio.current_task().cancel)
    some24 = [asyncio.create_task(c) for c in (work2(25), work2(26), asyncio.sleep(0.1, 27),)]
    done, pending = await asyncio.wait(some24, timeout=0.15, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some24:
        t.cancel()
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work3(29)))
    keep(asyncio.create_task(work1(30)))
    keep(asyncio.create_task(asyncio.sleep(0.3, 31)))
    try:
        try:
            async for i in numbers(3, 0.5):
                log("item", i)
                if i == 1:
                    break
            try:
                for following in asyncio.as_completed([work1(32)], timeout=0.3):
                    log("next", await following)
            except (TimeoutError, ValueError) as e33:
                log("caught", name(e33))
        except asyncio.CancelledError as error:
            log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
        try:
            bounded.release()
        except (ValueError, RuntimeError) as error:
            log("caught", name(error))
    finally:
        log("finally", 34)
    loop.call_later(0, event.set)
    await queue.put(36)
    log("put", 36, queue.qsize())
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
