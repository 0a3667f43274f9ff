import asyncio

def ring(name):
    print(f"{name} rings at {asyncio.get_running_loop().time():.1f}")

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(3, ring, "late")
    loop.call_later(1, ring, "early")
    never = loop.call_later(2, ring, "never")
    await asyncio.sleep(1.5)
    never.cancel()
    await asyncio.sleep(2)

asyncio.run(main())
