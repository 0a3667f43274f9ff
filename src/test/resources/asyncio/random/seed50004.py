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
queue = asyncio.Queue(1)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work1(n):
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 1)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e2:
        log("caught", name(e2))
    t3 = loop.create_task(asyncio.sleep(0.1, 4))
    t3.add_done_callback(ended)
    t3.add_done_callback(cancel_all)
    t5 = asyncio.create_task(asyncio.sleep(1, 6))
    try:
        log("twice", await asyncio.gather(t5, t5, asyncio.sleep(0.1), return_exceptions=True) == [])
    except Exception as error:
        log("caught", name(error))
    keep(t3)
    some7 = [asyncio.create_task(c) for c in (asyncio.sleep(0.1, 8),)]
    done, pending = await asyncio.wait(some7, timeout=1, return_when=asyncio.FIRST_EXCEPTION)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    try:
        for following in asyncio.as_completed([asyncio.sleep(0.1, 9), asyncio.sleep(0, 10)], timeout=1):
            log("next", await following)
    except (TimeoutError, ValueError) as e11:
        log("caught", name(e11))
    return n


async def work0(n):
    try:
        for following in asyncio.as_completed([work1(13)], timeout=0.15):
            log("next", await following)
    except (TimeoutError, ValueError) as e14:
        log("caught", name(e14))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    raise ValueError(15)


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(work0(16)))
    t17 = asyncio.ensure_future(asyncio.sleep(0.3, 18))
    try:
        log("shielded", await asyncio.wait_for(asyncio.shield(t17), 0.15))
    except (TimeoutError) as error:
        log("left", name(error), t17.done())
    loop.call_later(0.2, asyncio.current_task().cancel, 'later')
    t19 = asyncio.create_task(work0(20), name="t19")
    t19.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    try:
        async with asyncio.TaskGroup() as g21:
            keep(g21.create_task(work1(22)))
            keep(g21.create_task(asyncio.sleep(0, 23)))
            keep(g21.create_task(work0(24)))
            try:
                log("got", await asyncio.wait_for(event.wait(), 0.5))
            except TimeoutError as e25:
                log("caught", name(e25))
                try:
                    log("barrier", await asyncio.wait_for(barrier.wait(), 1))
                except (TimeoutError, asyncio.BrokenBarrierError) as error:
                    log("caught", name(error))
            try:
                for result in await asyncio.gather(event.wait(), work1(26), asyncio.shield(work0(27)), return_exceptions=True):
                    log("gathered", name(result) if isinstance(result, BaseException) else result)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                log("uncancel", asyncio.current_task().uncancel())
    except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
        log("group", name(errors))
    try:
        log("result", await t19)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 28)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
