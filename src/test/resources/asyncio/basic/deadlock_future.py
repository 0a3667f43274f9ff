import asyncio


async def main():
    try:
        print("waiting")
        await asyncio.get_running_loop().create_future()
    finally:
        print("never")


asyncio.run(main())
