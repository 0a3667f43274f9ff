"""Forgotten awaits of which an attribute was read, that stood in a list, or that were asserted."""


async def fetch(what="page"):
    return what


def main():
    print(fetch().__name__)
    print(len([fetch() for _ in range(2)]))
    print(bool((fetch(), fetch())))
    assert fetch()
    assert fetch(), "a coroutine is true"
    kept = fetch()
    assert kept
    print(kept.__name__, len([kept]))
    kept.close()
    print("end")


main()
