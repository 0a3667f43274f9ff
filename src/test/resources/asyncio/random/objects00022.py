import asyncio
import contextlib
import contextvars

loop = None
var = contextvars.ContextVar("var", default=0)
futures, tasks = {}, []


def log(*words):
    task = asyncio.current_task() if loop and loop.is_running() else None
    print(f"{loop.time():.2f}" if loop else "-", task.get_name() if task else "-", var.get(), *words)


def short(value):
    if isinstance(value, BaseExceptionGroup):
        return f"{type(value).__name__}({value.message!r}, [{', '.join(map(short, value.exceptions))}])"
    if isinstance(value, BaseException):
        context = f" after {type(value.__context__).__name__}" if value.__context__ else ""
        cause = f" because {type(value.__cause__).__name__}" if value.__cause__ else ""
        return f"{type(value).__name__}{value.args}{context}{cause}"
    if isinstance(value, asyncio.Future):
        return f"<{type(value).__name__} {value._state}>"
    if isinstance(value, (list, tuple, set)):
        return "[" + ", ".join(map(short, value)) + "]"
    return type(value).__name__ if hasattr(value, "__dict__") else repr(value)


class Awaitable:
    def __init__(self, steps, result):
        self.steps, self.result = steps, result

    def __await__(self):
        for _ in range(self.steps):
            yield
        return self.result


class OwnTask(asyncio.Task):
    def cancel(self, msg=None):
        log("cancel asked", self.get_name(), msg)
        return super().cancel(msg)


class OwnFuture(asyncio.Future):
    def set_result(self, value):
        log("result set", short(value))
        super().set_result(value)


class OwnQueue(asyncio.Queue):
    def _put(self, item):
        log("_put", short(item))
        super()._put(item)

    def _get(self):
        item = super()._get()
        log("_get", short(item))
        return item


class Manager:
    def __init__(self, number, enter=0, leave=0, swallow=(), fail=None):
        self.number, self.enter, self.leave, self.swallow, self.fail = number, enter, leave, swallow, fail

    async def __aenter__(self):
        await asyncio.sleep(self.enter)
        log("enter", self.number)

    async def __aexit__(self, kind, error, traceback):
        log("leave", self.number, short(error))
        await asyncio.sleep(self.leave)
        if self.fail:
            raise self.fail
        return isinstance(error, self.swallow)


async def numbers(count, pause):
    log("generator starts")
    try:
        for i in range(count):
            try:
                got = yield i
                if got is not None:
                    log("generator got", short(got))
            except (ValueError, KeyError) as error:
                log("generator caught", short(error))
                yield "caught"
            await asyncio.sleep(pause)
    except GeneratorExit:
        log("generator exits")
        raise
    except asyncio.CancelledError as error:
        log("generator cancelled", short(error))
        raise
    finally:
        log("generator ends")


def done(future):
    log("done", future.get_name(), future._state)


def handler(loop, context):
    log("handler", context["message"].split("<")[0], short(context.get("exception")))


def settle(number, what):
    own = future(number)
    if own.done():
        log("already", own._state)
    elif isinstance(what, BaseException):
        own.set_exception(what)
    else:
        own.set_result(what)


def future(number):
    if number not in futures:
        futures[number] = loop.create_future()
        loop.call_later(0, settle, number, number)
    return futures[number]


async def work1(n):
    log(1, short(await asyncio.wait_for(queue.put(5), 0.2)))
    async with lock:
        if True: raise asyncio.TimeoutError()
        generator8 = numbers(2, 0)
        try:
            log(short(await generator8.athrow(KeyError)))
            log(short(await generator8.asend(None)))
        except (Exception, StopAsyncIteration) as error:
            log('generator gave', short(error))
    async with semaphore:
        event.clear()
        if False: raise ExceptionGroup('g', [ValueError(1)])
    try:
        async with asyncio.TaskGroup() as group11:
            group11.create_task(asyncio.sleep(0.3, 11))
            group11.create_task(asyncio.sleep(0.1, 11))
            async with asyncio.timeout(0.2) as timeout12:
                async with Manager(13, 0.5, 0.3):
                    log(14, short(await anext(numbers(1, 0), 'none')))
            log(21, short(await asyncio.wait_for(future(3), 0)))
    except* ValueError as errors:
        log('group', short(errors))
    return n


async def work0(n):
    log(28, short(await work1(28)))
    return n


async def main():
    global loop, queue, event, lock, condition, semaphore
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    queue, event, lock = asyncio.Queue(1), asyncio.Event(), asyncio.Lock()
    condition, semaphore = asyncio.Condition(), asyncio.Semaphore(2)
    loop.set_task_factory(lambda loop, coro, **options: OwnTask(coro, loop=loop, **options))
    for i in range(3):
        tasks.append(asyncio.create_task(work0(i)))
    async for x in numbers(2, 0.2):
        try:
            async with asyncio.TaskGroup() as group35:
                group35.create_task(work1(35))
                log(36, short(await asyncio.wait_for(work1(36), 0.2)))
        except* ValueError as errors:
            log('group', short(errors))
        log('x', x)
    context = contextvars.copy_context()
    context.run(var.set, 43)
    tasks.append(loop.create_task(work1(43), context=context))
    log(44, short([await x for x in asyncio.as_completed([work1(44), work1(44)])]))
    async with contextlib.AsyncExitStack() as stack51:
        await stack51.enter_async_context(Manager(52, 0.2, 0.3))
        stack51.push_async_callback(asyncio.sleep, 0)
        try:
            async with asyncio.timeout(0.1) as timeout53:
                generator54 = numbers(2, 0.2)
                try:
                    log(short(await generator54.athrow(ValueError(5))))
                    log(short(await generator54.athrow(KeyError)))
                except (Exception, StopAsyncIteration) as error:
                    log('generator gave', short(error))
        except BaseException as error:
            log('caught', short(error))
        finally:
            log(55, short(await anext(numbers(1, 0.1), 'none')))
        tasks.append(asyncio.create_task(work1(61), name='k62'))
        tasks[-1].add_done_callback(done)
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        log('result', short(result))


asyncio.run(main())
