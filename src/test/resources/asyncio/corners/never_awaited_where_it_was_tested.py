"""A forgotten await in a condition, a comparison or an f-string: the coroutine ends right there."""

import asyncio


async def check(x=1):
    return x


def condition():
    if not check():
        print("not reached")
    print("condition")


def loop():
    while not check():
        pass
    print("loop")


def negation():
    negated = not check()
    print("negation", negated)


def both():
    if check() and check():
        print("both")


def text():
    shown = f"{check()}"
    print(shown[:24])


def alternative():
    kept = check() or 3
    print("kept")
    kept = asyncio.iscoroutine(kept)
    print(kept)


async def main():
    condition()
    loop()
    negation()
    both()
    text()
    alternative()


asyncio.run(main())
