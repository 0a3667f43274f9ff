import asyncio, time, warnings, gc
from unittest import mock
async def main():
    loop = asyncio.get_running_loop()
    f = loop.create_future()
    f.set_exception(ValueError("x"))
    it = f.__iter__()
    try: it.throw(ZeroDivisionError, ZeroDivisionError("boom"))
    except Exception as e: print(repr(e))
    async def c(): await asyncio.sleep(0)
    co = c()
    try: co.throw(KeyError, KeyError("k"), None)
    except Exception as e: print(repr(e))
    del f, it
    with mock.patch("asyncio.base_events.logger") as log:
        f = loop.create_future()
        f.set_exception(ValueError("lost"))
        del f
        gc.collect()
        print(log.error.called)
        loop.call_soon(lambda: 1/0)
        await asyncio.sleep(0)
        print([x[0][0].splitlines()[0] for x in log.error.call_args_list], [x[1].keys() for x in log.error.call_args_list])
        loop.set_debug(True)
        loop.slow_callback_duration = 0.1
        def slow(): time.sleep(0.3)
        loop.call_soon(slow)
        await asyncio.sleep(0)
        print(log.warning.call_args[0][0], log.warning.call_args[0][2:])
        loop.set_debug(False)
    try: asyncio.Future.__new__(asyncio.Future).result()
    except Exception as e: print(type(e), e)
with warnings.catch_warnings():
    warnings.simplefilter("always")
    asyncio.run(main())
