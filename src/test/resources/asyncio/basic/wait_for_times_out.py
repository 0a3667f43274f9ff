import asyncio


async def child():
    try:
        await asyncio.sleep(5)
    finally:
        print("child ends", asyncio.get_running_loop().time())


async def main():
    try:
        await asyncio.wait_for(child(), timeout=1.5)
    except asyncio.TimeoutError as error:
        print(repr(error), repr(error.__cause__), repr(error.__context__))


asyncio.run(main())
