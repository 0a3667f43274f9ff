import asyncio


class Actor:
    def __init__(self, name):
        self.name, self.inbox = name, asyncio.Queue()
        self.task = asyncio.create_task(self.loop(), name=name)

    async def loop(self):
        while True:
            message, reply = await self.inbox.get()
            if message == "stop":
                break
            result = await self.receive(message)
            if reply is not None:
                reply.set_result(result)

    def tell(self, message):
        self.inbox.put_nowait((message, None))

    async def ask(self, message):
        reply = asyncio.get_running_loop().create_future()
        self.inbox.put_nowait((message, reply))
        return await reply


class Counter(Actor):
    count = 0

    async def receive(self, message):
        match message:
            case ("add", int(n)):
                await asyncio.sleep(0.1)
                self.count += n
            case "get":
                return self.count
            case other:
                return f"{self.name} does not know {other!r}"


async def main():
    counter = Counter("counter")
    for n in range(1, 4):
        counter.tell(("add", n))
    print("sent", counter.count)
    print(await counter.ask("get"), asyncio.get_running_loop().time())
    print(await counter.ask("jump"))
    counter.tell("stop")
    await counter.task
    print(counter.task.get_name(), counter.task.done())


asyncio.run(main())
