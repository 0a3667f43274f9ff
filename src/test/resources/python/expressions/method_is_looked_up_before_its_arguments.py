import asyncio


def note(text):
    print("evaluated", text)
    return text


class Base:
    kept = []

    def meet(self, *args):
        print("met", args)

    @property
    def lazy(self):
        print("property")
        return self.meet


class Flexible:
    def __getattr__(self, name):
        if name.startswith("a"):
            return lambda *args: print(name, args)
        raise AttributeError(f"no {name} here")


def attempt(action):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)


base = Base()
attempt(lambda: base.met(note("a")))
attempt(lambda: base.meet(note("b")))
attempt(lambda: base.lazy())
attempt(lambda: Base.meeting(note("c")))
attempt(lambda: Base.meet(note("d"), note("e")))
attempt(lambda: Flexible().answer(note("g")))
attempt(lambda: [].push(note("h")))
attempt(lambda: "".joined(note(i) for i in "ij"))
attempt(lambda: None.close(note("k")))
attempt(lambda: asyncio.craete_task(note("l")))
attempt(lambda: asyncio.iscoroutine(note("m")))
attempt(lambda: (5).bits(note("n")))
base.own = lambda *args: print("own", args)
attempt(lambda: base.own(note("o")))
attempt(lambda: super(Base, base).meet(note("p")))
for turn in range(300):
    try:
        base.kept.add(base.kept.append(turn))
    except AttributeError as error:
        last = error
print(len(base.kept), last)


async def work():
    pass


async def main():
    asyncio.get_running_loop().creat_task(work())


asyncio.run(main())
