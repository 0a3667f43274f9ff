type Pair[T] = tuple[T, T]
type Number = int | float


def first[T](items: list[T]) -> T:
    return items[0]


class Box[T]:
    def __init__(self, value: T):
        self.value = value

    def map[U](self, f) -> "Box[U]":
        return Box(f(self.value))


print(first([1, 2]), Box(3).map(str).value, Number, Pair, Number.__value__, first.__type_params__, Box.__type_params__, Box[int])
