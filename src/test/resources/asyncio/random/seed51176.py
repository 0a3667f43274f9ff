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
semaphore, barrier = asyncio.Semaphore(2), asyncio.Barrier(2)


async def work2(n):
    try:
        t1 = asyncio.ensure_future(asyncio.sleep(0.2, 2))
        try:
            log("shielded", await asyncio.wait_for(asyncio.shield(t1), 0))
        except (TimeoutError, asyncio.CancelledError) as error:
            log("left", name(error), t1.done())
    except asyncio.CancelledError as error:
        log("cancelled", error.args, asyncio.current_task().cancelling())
        raise
    try:
        async with asyncio.timeout(0.2) as limit3:
            t4 = loop.create_task(asyncio.sleep(0.2, 5))
            t4.add_done_callback(ended)
            t4.add_done_callback(ended)
            try:
                loop.call_later(0, asyncio.current_task().cancel)
            except asyncio.CancelledError as error:
                log("cancelled", error.args, asyncio.current_task().cancelling())
                raise
            keep(t4)
            limit3.reschedule(loop.time() + 0.2)
            log("limit", limit3.when() is None, limit3.expired())
            try:
                await asyncio.sleep(0)
                log("at", 7)
            finally:
                log("finally", 8)
                await asyncio.sleep(0.2)
                log("finally over", 9)
            await asyncio.sleep(0.1)
    except TimeoutError as e11:
        log("caught", name(e11))
    log("expired", limit3.expired())
    log("at", 12)
    log("at", 13)
    return n


async def work1(n):
    try:
        try:
            async with asyncio.timeout(0) as limit15:
                try:
                    async with resource(16, 0.2) as value:
                        log("inside", value)
                        await asyncio.sleep(0.2)
                        await asyncio.sleep(0.3)
                except Exception as error:
                    log("outside", name(error))
                limit15.reschedule(loop.time())
                log("limit", limit15.when() is None, limit15.expired())
                await asyncio.sleep(0.1)
                await asyncio.sleep(0.5)
        except TimeoutError as e21:
            log("caught", name(e21))
        log("expired", limit15.expired())
        await asyncio.sleep(0.1)
    finally:
        log("finally", 23)
        await asyncio.sleep(0.3)
        log("finally over", 24)
    log("at", 25)
    raise ValueError(26)


async def work0(n):
    cancel(2)
    try:
        async with resource(27, 0.2) as value:
            log("inside", value)
            try:
                keep(asyncio.create_task(work2(28)))
            finally:
                log("finally", 29)
            try:
                log("barrier", await asyncio.wait_for(barrier.wait(), 0.5))
            except (TimeoutError, asyncio.BrokenBarrierError) as error:
                log("caught", name(error))
    except ValueError as error:
        log("outside", name(error))
    t30 = loop.create_task(work2(31))
    t30.add_done_callback(ended)
    t30.add_done_callback(cancel_all)
    try:
        async for task in asyncio.as_completed([work1(32)], timeout=0.3):
            log("completed", await task)
    except (TimeoutError, ValueError) as e33:
        log("caught", name(e33))
    for i in range(2):
        loop.call_soon(event.set)
        await asyncio.sleep(0.1)
    keep(t30)
    await asyncio.sleep(0)
    return n


async def main():
    global loop
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(heard)
    keep(asyncio.create_task(work1(38)))
    keep(asyncio.create_task(work2(39)))
    keep(asyncio.create_task(work0(40)))
    try:
        await asyncio.wait_for(lock.acquire(), 0)
    except TimeoutError as error:
        log("no lock", lock.locked())
    else:
        try:
            cancel(2, 'why')
        finally:
            lock.release()
    try:
        async with asyncio.timeout_at(loop.time() + 0.15) as limit41:
            some42 = [asyncio.create_task(c) for c in (work0(43), work1(44),)]
            done, pending = await asyncio.wait(some42, timeout=0.5, return_when=asyncio.FIRST_EXCEPTION)
            log("waited", sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
            for t in some42:
                t.cancel()
            try:
                await asyncio.wait_for(semaphore.acquire(), 1)
            except TimeoutError as error:
                log("no semaphore", semaphore.locked())
            else:
                try:
                    try:
                        async with asyncio.timeout(0.3):
                            log("at", 45)
                            log("at", 46)
                    except (TimeoutError, LookupError, asyncio.QueueShutDown) as e47:
                        log("caught", name(e47))
                finally:
                    semaphore.release()
            limit41.reschedule(loop.time() - 1)
            log("limit", limit41.when() is None, limit41.expired())
            try:
                async for task in asyncio.as_completed([work1(48), asyncio.sleep(0.1, 49), work0(50)], timeout=0.15):
                    log("completed", await task)
            except (TimeoutError, ValueError) as e51:
                log("caught", name(e51))
                log("at", 52)
            log("at", 53)
    except TimeoutError as e54:
        log("caught", name(e54))
    log("expired", limit41.expired())
    log("at", 55)
    log("at", 56)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log("result", name(result) if isinstance(result, BaseException) else result)
    log("main ends")


asyncio.run(main())
