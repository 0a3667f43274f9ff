import asyncio


class Noisy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        print("new")
        return asyncio.SelectorEventLoop()

    def set_event_loop(self, loop):
        print("set", loop)
        super().set_event_loop(loop)


class Empty(asyncio.AbstractEventLoopPolicy):
    pass


async def main():
    print(asyncio.get_event_loop())


print(Noisy.__mro__)
asyncio.set_event_loop_policy(Noisy())
print(asyncio.new_event_loop())
asyncio.run(main())
for call in (asyncio.get_event_loop, Empty().get_event_loop, lambda: asyncio.set_event_loop_policy(3)):
    try:
        call()
    except (RuntimeError, NotImplementedError, TypeError) as error:
        print(repr(error))
print(isinstance(asyncio.get_event_loop_policy(), Noisy))
asyncio.set_event_loop_policy(None)
print(asyncio.iscoroutinefunction(main))
