import asyncio

try:
    asyncio.run(lambda: None)
except ValueError as error:
    print("ValueError:", error)
except TypeError as error:
    print("TypeError:", error)
