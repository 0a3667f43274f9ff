import asyncio


async def main():
    return {"answer": 42}


print(asyncio.run(main()))
