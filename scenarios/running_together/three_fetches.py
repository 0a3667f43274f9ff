import asyncio

async def fetch(page, seconds):
    print("ask for", page)
    await asyncio.sleep(seconds)
    print("got", page)
    return len(page)

async def main():
    sizes = await asyncio.gather(fetch("news", 2),
                                 fetch("sport", 1),
                                 fetch("weather", 3))
    print("sizes in the order asked:", sizes)
    print("seconds:", asyncio.get_running_loop().time())

asyncio.run(main())
