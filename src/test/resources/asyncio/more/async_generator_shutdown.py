import asyncio


async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print("closing", name)


async def main():
    kept = numbers("kept")
    print(await anext(kept))
    main.kept = kept
    print("main ends")


asyncio.run(main())
