import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        with lock:
            pass
    except TypeError as error:
        print(error)


asyncio.run(main())
