"""A queue subclass may keep its items as it likes: the queue asks _init, _put, _get, qsize, empty and full."""
import asyncio


class UniqueQueue(asyncio.Queue):
    def _init(self, maxsize):
        print("init", maxsize)
        self._queue = set()

    def _put(self, item):
        print("put", item, "" if item not in self._queue else "again")
        self._queue.add(item)

    def _get(self):
        return self._queue.pop()


class Sorted(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)
        self._queue.sort()

    def _get(self):
        return self._queue.pop()


class Greatest(asyncio.PriorityQueue):
    def _put(self, item):
        super()._put((-item, item))

    def _get(self):
        return super()._get()[1]


class Closed(asyncio.LifoQueue):
    def full(self):
        print("full?")
        return super().full()

    def empty(self):
        print("empty?")
        return super().empty()


async def main():
    unique = UniqueQueue()
    for word in ("a", "a", "a"):
        await unique.put(word)
    print(unique.qsize(), unique, await unique.get(), unique.empty())

    ordered = Sorted(2)
    putting = asyncio.gather(*(ordered.put(n) for n in (3, 9, 4, 7)))
    await asyncio.sleep(0)
    print(ordered, ordered.full())
    print([await ordered.get() for _ in range(4)])
    await putting

    greatest = Greatest()
    for n in (1, 5, 3):
        greatest.put_nowait(n)
    print(greatest, [greatest.get_nowait() for _ in range(3)])

    closed = Closed(1)
    await closed.put("x")
    print(await closed.get())

    plain = asyncio.Queue()
    for n in range(3):
        plain.put_nowait(n)
    print(plain._queue, plain._queue[0], len(plain._queue))
    plain._queue.rotate(1)
    print(plain.get_nowait(), plain.qsize(), plain)
    heap = asyncio.PriorityQueue()
    heap.put_nowait(2)
    heap.put_nowait(1)
    print(heap._queue)


asyncio.run(main())
