import asyncio


async def fetch(n=1):
    return n


async def main():
    print("is None:", fetch() is None)
    if fetch() is None:
        print("never")
    print("if is None: told before this")
    while fetch() is None:
        pass
    print("while: told before this")
    print("in:", fetch() in [1, 2])
    if fetch() not in (1,):
        print("not in: told before this")
    value = 1 if fetch() is not None else 2
    print("conditional:", value, None is fetch())
    match fetch():
        case int():
            print("never")
        case _:
            print("match: told before this")
    match fetch(2):
        case int() | None:
            print("never")
    print("match without a default: told before this")
    print(f"{fetch():}"[:10])


asyncio.run(main())
