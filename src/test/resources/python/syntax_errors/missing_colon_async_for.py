async def main():
    async for x in source()
        print(x)
