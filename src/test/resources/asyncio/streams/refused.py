# oracle: loopback
import asyncio


async def main():
    try:
        await asyncio.open_connection("127.0.0.1", 9)
    except ConnectionRefusedError as error:
        print(type(error).__name__, error.errno, error)
    except OSError as error:
        print(type(error).__name__, error)


asyncio.run(main())
