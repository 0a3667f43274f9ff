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
queue = asyncio.LifoQueue(2)
lock, event, condition = asyncio.Lock(), asyncio.Event(), asyncio.Condition()
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work3(n):
    try:
        await asyncio.sleep(0.1)
        try:
            await condition.wait()
        except RuntimeError as error:
            log("caught", name(error))
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise ValueError(1)
    t2 = loop.create_task(asyncio.sleep(1, 3))
    t2.add_done_callback(ended)
    t2.add_done_callback(fails)
    f4 = loop.create_future()
    loop.call_later(0, settle, f4, ValueError(6))
    try:
        log("future", await f4)
    except ValueError as error:
        log("caught", name(error))
    f7 = loop.create_future()
    loop.call_later(0.5, settle, f7, ValueError(9))
    try:
        log("future", await f7)
    except ValueError as error:
        log("caught", name(error))
    keep(t2)
    return n * 2


async def work2(n):
    asyncio.current_task().cancel('itself')
    try:
        try:
            async with asyncio.TaskGroup() as g11:
                g11.create_task(work3(12))
                try:
                    for following in asyncio.as_completed([work3(13), work3(14), asyncio.sleep(1, 15)], timeout=1):
                        log("next", await following)
                except (TimeoutError, ValueError, LookupError, asyncio.QueueShutDown) as e16:
                    log("caught", name(e16))
                    try:
                        log("got", await asyncio.wait_for(queue.get(), 0))
                    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e17:
                        log("caught", name(e17))
        except* (ValueError, RuntimeError, asyncio.QueueShutDown) as errors:
            log("group", name(errors))
        context18 = contextvars.copy_context()
        context18.run(variable.set, 19)
        loop.call_soon(tell, context=context18)
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        await asyncio.sleep(0)
        raise
    t20 = asyncio.create_task(work3(21), name="t20")
    t20.add_done_callback(lambda t: log("done", t.get_name(), t.cancelled()))
    async for i in numbers(2, 1):
        log("item", i)
        if i == 1:
            break
    gen22 = receives(3, 0)
    try:
        log("first", await anext(gen22))
        log("sent", await gen22.asend(None))
        log("sent", await gen22.__anext__())
    except (StopAsyncIteration, KeyError) as error:
        log("generator", name(error))
    try:
        log("result", await t20)
    except (ValueError, asyncio.QueueShutDown) as error:
        log("caught", name(error))
    log("at", 23)
    await asyncio.sleep(0)
    return n


async def work1(n):
    log("variable", variable.get())
    async for i in numbers(2, 0.1):
        log("item", i)
    return n * 2


async def work0(n):
    keep(asyncio.create_task(work1(28), eager_start=True))
    async with condition:
        try:
            await asyncio.wait_for(condition.wait(), 1)
        except TimeoutError as error:
            log("caught", name(error))
    try:
        async with resource(29, 0.2) as value:
            log("inside", value)
            event.set()
    except ValueError as error:
        log("outside", name(error))
    async for i in numbers(3, 0.1):
        log("item", i)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    keep(asyncio.create_task(asyncio.sleep(0, 31)))
    keep(asyncio.create_task(work2(32)))
    keep(asyncio.create_task(work2(33)))
    try:
        condition.notify()
    except RuntimeError as error:
        log("caught", name(error))
    queue.shutdown(immediate=True)
    try:
        async with asyncio.timeout_at(loop.time() + 0.5) as limit35:
            cancel(1, 'why')
            try:
                try:
                    await asyncio.wait_for(queue.join(), 0.3)
                except TimeoutError as error:
                    log("caught", name(error))
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                await asyncio.sleep(0.3)
                raise
            limit35.reschedule(None)
            log("limit", limit35.when() is None, limit35.expired())
            cancel(0)
            f37 = loop.create_future()
            loop.call_soon(settle, f37, ValueError(39))
            try:
                log("future", await f37)
            except ValueError as error:
                log("caught", name(error))
    except TimeoutError as e40:
        log("caught", name(e40))
    log("expired", limit35.expired())
    log("variable", variable.get())
    log("at", 42)
    log("main ends")


with asyncio.Runner() as runner:
    runner.run(main())
    try:
        runner.run(main())
    except (Exception, asyncio.CancelledError) as error:
        log("caught", name(error))
