"""`asyncio.staggered`: coroutines that start one after the other, until the first of them succeeds."""

import asyncio


async def staggered_race(coro_fns, delay, *, loop=None):
    """Gives result and index of the winner, and for each coroutine that began what it failed with."""
    loop = loop or asyncio.get_running_loop()
    left = enumerate(coro_fns)
    winner = [None, None]
    failures, unexpected = [], []
    racing = {}
    all_done = None

    def task_done(task):
        racing.pop(task, None)
        if not racing and all_done is not None and not all_done.done():
            all_done.set_result(None)
        if not task.cancelled() and task.exception() is not None:
            unexpected.append(task.exception())

    def launch(failed_before):
        may_start = asyncio.Event()
        task = loop.create_task(run_one_coro(may_start, failed_before))
        racing[task] = True
        task.add_done_callback(task_done)
        may_start.set()

    async def run_one_coro(may_start, failed_before):
        await may_start.wait()
        if failed_before is not None:
            try:
                await asyncio.wait_for(failed_before.wait(), delay)
            except TimeoutError:
                pass
        index, start = next(left, (None, None))
        if start is None:
            return
        failed = asyncio.Event()
        launch(failed)
        failures.append(None)
        try:
            result = await start()
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            failures[index] = error
            failed.set()
        else:
            winner[:] = result, index
            for task in list(racing):
                if task is not asyncio.current_task():
                    task.cancel()

    cancellation = None
    try:
        launch(None)
        while racing:
            all_done = loop.create_future()
            try:
                await all_done
            except asyncio.CancelledError as error:
                cancellation = error
                for task in list(racing):
                    task.cancel(*error.args)
            all_done = None
        if unexpected:
            raise ExceptionGroup("staggered race failed", unexpected)
        if cancellation is not None:
            raise cancellation
        return *winner, failures
    finally:
        unexpected = cancellation = None


staggered_race.__module__ = "asyncio.staggered"
