import asyncio

def say(text):
    print(text)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(say, "first callback")
    loop.call_soon(lambda: loop.call_soon(say, "one tick later"))
    loop.call_soon(say, "second callback")
    print("main lets the loop go round")
    await asyncio.sleep(0)
    print("main again")
    await asyncio.sleep(0)
    print("main at last")

asyncio.run(main())
