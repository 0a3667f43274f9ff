# What errors about arguments call the methods of tasks and futures.
import asyncio
async def w(): return 5
async def bad(): raise ValueError('x')
async def main():
    t = asyncio.create_task(w()); await t
    try: next(iter(t))
    except StopIteration as e: print('stop', e.value)
    for f in (lambda: t.result(1), lambda: t.exception(1), lambda: t.done(1), lambda: t.cancel(1, 2), lambda: t.add_done_callback(), lambda: t.add_done_callback(1, 2), lambda: t.set_name(), lambda: t.get_name(1), lambda: t.cancel(foo=1), lambda: t.cancelled(1), lambda: t.remove_done_callback(), lambda: t.get_loop(2), lambda: t.get_coro(2), lambda: t.uncancel(2), lambda: t.cancelling(2), lambda: t.get_stack(1), lambda: t.get_context(1), lambda: t.set_result(1), lambda: t.set_result(), lambda: t.set_exception(1), lambda: t.add_done_callback(print, contex=1), lambda: asyncio.Task(), lambda: asyncio.Task(5), lambda: asyncio.Task(1, 2), lambda: asyncio.Future(1)):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
    fu = asyncio.Future()
    for f in (lambda: fu.result(1), lambda: fu.exception(1), lambda: fu.done(1), lambda: fu.cancel(1, 2), lambda: fu.add_done_callback(), lambda: fu.set_result(), lambda: fu.set_result(1, 2), lambda: fu.set_exception(), lambda: fu.set_exception(3), lambda: fu.cancelled(1), lambda: fu.get_loop(1), lambda: fu.add_done_callback(1, context=2, loop=3)):
        try: print(f())
        except Exception as e: print(type(e).__name__, e)
asyncio.run(main())
