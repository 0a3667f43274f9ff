import asyncio

async def save(text):
    await asyncio.sleep(1)
    print("saved", text)

async def main():
    save("the letter")
    await save("the invoice")

asyncio.run(main())
