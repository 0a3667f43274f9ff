"""KeyboardInterrupt and SystemExit that tasks and callbacks raise."""

import asyncio, sys, inspect


async def main():
    try:
        await asyncio.sleep(1)
        raise KeyboardInterrupt("k")
    finally:
        print("finally")


try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print("KI", e.args)


async def child():
    await asyncio.sleep(0.5)
    raise KeyboardInterrupt


async def main2():
    t = asyncio.create_task(child(), name="child")
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("main cancelled")
        raise
    finally:
        print("main finally")


try:
    asyncio.run(main2())
except KeyboardInterrupt as e:
    print("KI2", e.args)


def cb():
    raise KeyboardInterrupt("cb")


async def main3():
    asyncio.get_running_loop().call_later(0.1, cb)
    try:
        await asyncio.sleep(5)
    finally:
        print("m3 finally")


try:
    asyncio.run(main3())
except KeyboardInterrupt as e:
    print("KI3", e.args)


async def main4():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child())
        await asyncio.sleep(3)


try:
    asyncio.run(main4())
except BaseException as e:
    print(repr(e))


async def main5():
    return await asyncio.gather(child(), asyncio.sleep(3), return_exceptions=True)


try:
    asyncio.run(main5())
except BaseException as e:
    print(repr(e))


async def main6():
    raise SystemExit(7)


try:
    asyncio.run(main6())
except SystemExit as e:
    print(e.code)


async def main7():
    try:
        await asyncio.wait_for(child(), 3)
    finally:
        print("m7")


try:
    asyncio.run(main7())
except BaseException as e:
    print(repr(e))
