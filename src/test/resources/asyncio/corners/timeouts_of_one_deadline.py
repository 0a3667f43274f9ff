"""Nested timeouts that are over at the same moment."""

import asyncio, sys


async def main():
    try:
        async with asyncio.timeout(1) as a:
            async with asyncio.timeout(1) as b:
                await asyncio.sleep(5)
    except TimeoutError as e:
        print("outer", a.expired(), b.expired(), a, b, repr(e), repr(e.__cause__))
    try:
        async with asyncio.timeout(1) as a:
            try:
                async with asyncio.timeout(1) as b:
                    await asyncio.sleep(5)
            except TimeoutError:
                print("inner", a.expired(), b.expired())
                await asyncio.sleep(1)
                print("unreached?")
    except TimeoutError:
        print("outer", a, b)
    try:
        async with asyncio.timeout(1) as a:
            async with asyncio.timeout(2) as b:
                async with asyncio.timeout(1) as c:
                    await asyncio.sleep(5)
    except TimeoutError:
        print(a, b, c)
    print(asyncio.current_task().cancelling())
    try:
        async with asyncio.timeout(0):
            print("body")
            await asyncio.sleep(0)
            print("no")
    except TimeoutError:
        print("zero")
    try:
        async with asyncio.timeout(-1):
            print("body")
            await asyncio.sleep(0)
            print("no")
    except TimeoutError:
        print("neg")
    async with asyncio.timeout(0):
        print("no await")
    async with asyncio.timeout(None) as n:
        print(n.when(), n)
        n.reschedule(asyncio.get_running_loop().time() + 1)
        print(n.when())
    print(n)


asyncio.run(main())
