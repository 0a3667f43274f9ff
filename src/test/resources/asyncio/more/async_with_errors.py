import asyncio


class NoExit:
    async def __aenter__(self):
        pass


class Plain:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass


async def main():
    for thing in (NoExit(), Plain(), 5):
        try:
            async with thing:
                pass
        except (TypeError, AttributeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())
