import asyncio

async def greet(name):
    print("hello", name)

async def main():
    coroutine = greet("Ada")
    print("made, not started:", type(coroutine).__name__)
    await coroutine
    print("now it has run")

asyncio.run(main())
