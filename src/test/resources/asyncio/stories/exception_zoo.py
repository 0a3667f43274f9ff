import asyncio


async def work(kind):
    await asyncio.sleep(0.1)
    match kind:
        case "value":
            return int("x")
        case "key":
            return {}["k"]
        case "zero":
            return 1 / 0
        case "timeout":
            await asyncio.wait_for(asyncio.sleep(10), 0.1)
        case "cancel":
            raise asyncio.CancelledError("self")
        case "type":
            return None + 1
        case "stop":
            raise StopAsyncIteration
        case "ok":
            return "fine"


async def main():
    kinds = ["value", "key", "zero", "timeout", "cancel", "type", "stop", "ok"]
    results = await asyncio.gather(*map(work, kinds), return_exceptions=True)
    for kind, result in zip(kinds, results):
        print(f"{kind:>8}: {result!r}")
    for kind in kinds:
        try:
            await work(kind)
        except (ValueError, LookupError) as error:
            print(kind, "caught", type(error).__name__)
        except TimeoutError:
            print(kind, "timed out")
        except Exception as error:
            print(kind, "other", repr(error))
        except BaseException as error:
            print(kind, "base", repr(error))
        else:
            print(kind, "no error")


asyncio.run(main())
