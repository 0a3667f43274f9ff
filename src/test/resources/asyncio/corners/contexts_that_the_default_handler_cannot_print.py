# The default handler prints all of a context, and what it cannot print it reports as its own failure.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "none", "source_traceback": None})
    loop.call_exception_handler({"message": "number", "source_traceback": 5})
    loop.call_exception_handler({"message": "empty", "source_traceback": []})
    loop.call_exception_handler({"message": "tuple", "source_traceback": ()})
    loop.call_exception_handler({"message": "handle_traceback", "handle_traceback": 5})


asyncio.run(main())


class Mute:
    def __repr__(self):
        raise ValueError("no words")


async def unspeakable():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "mute", "thing": Mute()})
    loop.set_exception_handler(lambda loop, context: loop.default_exception_handler(context))
    loop.call_exception_handler({"message": "handed on", "thing": 5})
    print("goes on")


asyncio.run(unspeakable())
