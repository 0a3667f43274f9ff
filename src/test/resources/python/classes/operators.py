class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __abs__(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5

    def __bool__(self):
        return bool(self.x or self.y)

    def __getitem__(self, i):
        return (self.x, self.y)[i]

    def __len__(self):
        return 2

    def __contains__(self, v):
        return v in (self.x, self.y)

    def __iadd__(self, other):
        self.x += other.x
        return self

    def __lt__(self, other):
        return abs(self) < abs(other)

    def __matmul__(self, other):
        return self.x * other.x + self.y * other.y

    def __call__(self, *args):
        return args

    def __format__(self, spec):
        return f"<{self.x:{spec}}, {self.y:{spec}}>"

    def __int__(self):
        return int(abs(self))


v, w = Vector(3, 4), Vector(1, 1)
print(v + w, v * 2, 2 * v, -v, v == Vector(3, 4), v != w, abs(v), bool(Vector(0, 0)), v[0], list(v), len(v), 3 in v, v @ w, v(1), f"{v:.1f}", int(v))
v += w
print(v, sorted([v, w]), max(v, w), {Vector(1, 1): "k"}[w], v > w)
for action in (lambda: v + 1, lambda: 1 + v, lambda: v - w, lambda: v <= w, lambda: ~v, lambda: v // 2, lambda: v["a"]):
    try:
        action()
    except TypeError as error:
        print(error)
