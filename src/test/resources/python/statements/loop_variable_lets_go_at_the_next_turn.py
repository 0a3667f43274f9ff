# What a loop variable held comes to its end as soon as the next element is there.
class Loud:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print("end of", self.n)


def numbers(n):
    for i in range(n):
        yield Loud(f"yielded {i}")


def loop(iterable):
    for one in iterable:
        print("turn")
    print("over")


loop(map(Loud, range(3)))
loop(numbers(2))
for number in range(60):
    for one in map(Loud, range(number // 59 * 2)):
        print("turn")
print([one.n for one in map(Loud, range(2))])
