import asyncio


async def child(name, seconds, error=None):
    await asyncio.sleep(seconds)
    if error:
        print(name, "raises")
        raise error
    print(name, "ends")
    return name


async def main():
    try:
        await asyncio.gather(child("a", 1), child("b", 2, ValueError("b")), child("c", 3, KeyError("c")), child("d", 4))
    except Exception as error:
        print("caught", repr(error), asyncio.get_running_loop().time())
    await asyncio.sleep(5)


asyncio.run(main())
