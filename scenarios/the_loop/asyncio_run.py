import asyncio

async def main():
    print("main starts")
    await asyncio.sleep(1)
    print("main ends")
    return 42

print("no loop yet")
result = asyncio.run(main())
print("the loop is closed, main returned", result)
