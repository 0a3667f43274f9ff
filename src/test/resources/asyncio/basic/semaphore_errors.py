import asyncio


async def main():
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)


asyncio.run(main())
