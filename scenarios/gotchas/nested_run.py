import asyncio

async def inner():
    print("never printed")

async def main():
    try:
        asyncio.run(inner())
    except RuntimeError as error:
        print("RuntimeError:", error)

asyncio.run(main())
