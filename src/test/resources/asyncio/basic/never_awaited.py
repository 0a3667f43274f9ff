import asyncio


async def child():
    print("never")


async def main():
    child()
    print("between")
    lost = child()
    lost = None
    print("end")


asyncio.run(main())
