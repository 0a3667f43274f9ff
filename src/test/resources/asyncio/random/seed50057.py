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


async def work1(n):
    cancel(4)
    some1 = [asyncio.create_task(c) for c in (asyncio.sleep(0, 2),)]
    done, pending = await asyncio.wait(some1, timeout=0.3, return_when=asyncio.FIRST_COMPLETED)
    log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in some1:
        keep(t)
    return n * 2


async def work0(n):
    async with condition:
        shared.clear()
        condition.notify_all()
    try:
        for following in asyncio.as_completed([work1(4), asyncio.sleep(0.1, 5), work1(6)], timeout=0.2):
            log("next", await following)
    except (TimeoutError, ValueError) as e7:
        log("caught", name(e7))
        try:
            async with asyncio.TaskGroup() as g8:
                keep(g8.create_task(work1(9)))
                g8.create_task(asyncio.sleep(0.3, 10))
                try:
                    await asyncio.wait_for(queue.join(), 0.3)
                except TimeoutError as error:
                    log("caught", name(error))
                t12 = asyncio.create_task(asyncio.sleep(0, 13), name="t12")
                t12.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
                await asyncio.sleep(0.1)
                t12.cancel()
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
    return n * 2


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work0(15)))
    try:
        await asyncio.wait_for(queue.join(), 0.3)
    except TimeoutError as error:
        log("caught", name(error))
    try:
        async with asyncio.timeout_at(loop.time() + 0.15) as limit17:
            try:
                async with asyncio.timeout(0.5):
                    try:
                        async with resource(18, 0) as value:
                            log("inside", value)
                            await asyncio.sleep(0.1)
                            log("at", 20)
                    except ValueError as error:
                        log("outside", name(error))
                    log("at", 21)
            except (TimeoutError, LookupError, asyncio.QueueShutDown) as e22:
                log("caught", name(e22))
            limit17.reschedule(loop.time() - 1)
            log("limit", limit17.when() is None, limit17.expired())
            log("at", 23)
    except TimeoutError as e24:
        log("caught", name(e24))
        log("at", 25)
    log("expired", limit17.expired())
    await asyncio.sleep(0.1)
    await asyncio.sleep(0)
    log("main ends")


asyncio.run(main())
