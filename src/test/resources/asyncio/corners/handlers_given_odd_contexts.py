"""What is no dictionary, no text and no error in the context of an exception handler."""

import asyncio
import collections

ODD = (
    None,
    5,
    [],
    {},
    {"message": ""},
    {"message": 3},
    {"exception": 4},
    {"message": "x", "exception": KeyError("k")},
    collections.UserDict(z=1),
)


def tell(loop, context):
    print("told", context, type(loop).__name__)


async def main():
    loop = asyncio.get_running_loop()
    for context in ODD:
        loop.call_exception_handler(context)
    for context in ODD:
        try:
            loop.default_exception_handler(context)
        except (AttributeError, TypeError) as error:
            print(repr(error))
    loop.set_exception_handler(tell)
    for context in ODD:
        loop.call_exception_handler(context)


asyncio.run(main())
