import asyncio

balance = 100
lock = asyncio.Lock()

async def withdraw(amount):
    global balance
    async with lock:
        seen = balance
        await asyncio.sleep(1)
        balance = seen - amount
        print("took", amount, "- balance", balance)

async def main():
    await asyncio.gather(withdraw(30), withdraw(50))
    print("should be 20, is", balance)

asyncio.run(main())
