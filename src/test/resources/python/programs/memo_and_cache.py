class LRU:
    def __init__(self, capacity):
        self.capacity, self.items = capacity, {}

    def get(self, key):
        if key not in self.items:
            return -1
        self.items[key] = value = self.items.pop(key)
        return value

    def put(self, key, value):
        self.items.pop(key, None)
        self.items[key] = value
        if len(self.items) > self.capacity:
            oldest = next(iter(self.items))
            del self.items[oldest]


cache = LRU(2)
cache.put("a", 1)
cache.put("b", 2)
print(cache.get("a"))
cache.put("c", 3)
print(cache.get("b"), cache.items)


def memoize(function):
    memory = {}

    def wrapper(*args):
        if args not in memory:
            memory[args] = function(*args)
        return memory[args]

    wrapper.memory = memory
    return wrapper


@memoize
def ways(n, k):
    if k == 0 or k == n:
        return 1
    return ways(n - 1, k - 1) + ways(n - 1, k)


print(ways(20, 10), len(ways.memory))
