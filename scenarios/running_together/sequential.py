import asyncio

async def fetch(page, seconds):
    await asyncio.sleep(seconds)
    print("got", page)

async def main():
    await fetch("news", 2)
    await fetch("sport", 1)
    await fetch("weather", 3)
    print("seconds:", asyncio.get_running_loop().time())

asyncio.run(main())
