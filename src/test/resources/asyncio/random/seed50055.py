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
queue = asyncio.PriorityQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(1), asyncio.Barrier(2)


async def work1(n):
    for i in range(2):
        try:
            for following in asyncio.as_completed([asyncio.sleep(0.5, 1), asyncio.sleep(0, 2)], timeout=0.3):
                log("next", await following)
        except (TimeoutError, ValueError) as e3:
            log("caught", name(e3))
        try:
            log("barrier", await asyncio.wait_for(barrier.wait(), 1))
        except (TimeoutError, asyncio.BrokenBarrierError) as error:
            log("caught", name(error))
    for result in await asyncio.gather(asyncio.gather(asyncio.sleep(1, 4), asyncio.sleep(0.1, 5)), asyncio.sleep(0.1, 6), asyncio.gather(asyncio.sleep(0.2, 7), asyncio.sleep(0, 8)), return_exceptions=True):
        log("gathered", name(result) if isinstance(result, BaseException) else result)
    asyncio.current_task().cancel()
    try:
        try:
            async with asyncio.timeout_at(loop.time() + 0.15) as limit9:
                log("variable", variable.get())
                loop.call_later(0.5, log, 'callback', 11)
                limit9.reschedule(None)
                log("limit", limit9.when() is None, limit9.expired())
                keep(asyncio.create_task(asyncio.sleep(1, 12)))
                log("at", 13)
        except (TimeoutError, LookupError, asyncio.QueueShutDown) as e14:
            log("caught", name(e14))
            await asyncio.sleep(0)
        log("expired", limit9.expired())
        log("at", 16)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(17)
    return n * 2


async def work0(n):
    try:
        async with asyncio.timeout(0.1) as limit19:
            t20 = loop.create_task(work1(21))
            t20.add_done_callback(ended)
            t20.add_done_callback(cancel_all)
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.1))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
            keep(t20)
            try:
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 1))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
                cancel(2)
            except BaseException as error:
                log("swallowed", name(error), asyncio.current_task().uncancel() if asyncio.current_task().cancelling() else 0)
            limit19.reschedule(loop.time() + 0.2)
            log("limit", limit19.when() is None, limit19.expired())
            async with semaphore:
                try:
                    async with asyncio.TaskGroup() as g22:
                        g22.create_task(work1(23))
                        await asyncio.sleep(0.3)
                        log("at", 25)
                except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
                    log("group", name(errors))
            log("at", 26)
    except TimeoutError as e27:
        log("caught", name(e27))
    log("expired", limit19.expired())
    log("at", 28)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(30)))
    keep(asyncio.create_task(work0(31)))
    keep(asyncio.create_task(work1(32)))
    t33 = asyncio.create_task(work1(34), name="t33")
    t33.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    for i in range(2):
        try:
            try:
                condition.notify()
            except RuntimeError as error:
                log("caught", name(error))
        finally:
            log("finally", 35)
            await asyncio.sleep(0.3)
            log("finally over", 36)
    f37 = loop.create_future()
    for call in (f37.result, f37.exception, lambda: f37.set_result(38), f37.done, f37.result):
        try:
            log("future", call())
        except (asyncio.InvalidStateError, asyncio.CancelledError) as error:
            log("caught", name(error))
    try:
        log("result", await t33)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 39)
    await asyncio.sleep(0.1)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
