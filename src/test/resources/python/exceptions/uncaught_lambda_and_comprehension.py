values = [1, 2, 0]
invert = lambda x: 1 / x


def process(items):
    return {n: [invert(x) for x in items] for n in range(2)}


print(sorted(map(lambda x: x, process(values)), key=lambda item: item))
