"""type(name, bases, namespace) leaves the making to the most derived metaclass of the bases."""


class Meta(type):
    def __new__(mcls, name, bases, namespace, **options):
        print("making", name, sorted(options))
        return super().__new__(mcls, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)
        cls.options = options


class Base(metaclass=Meta):
    pass


made = type("Made", (Base,), {"z": 1}, extra=2)
print(type(made), made.options, made.z)


class Walk:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return 5


class Never:
    __iter__ = None


for text in ("2 in Walk(1)", "2 in Never()", "print(*Never())", "[*Never()]", "[*5]", "list(Walk(1))", "{'a': [1], 'b': 2}.items() & {'b': 2}.items()", "{'a': [1]}.keys() & {'a': 1}.keys()", "{'a': [1], 'b': 2}.keys() - ['a']", "{'a': [1]}.items() - {('b', 1)}", "{'a': 1}.items() | {'b': 2}.items()", "0 / -2**70", "0 / 2**70", "int('5', 10**30)", "pow('a', 2, 1j)", "pow(2, 3, 1j)", "1 << 10**30", "0 << 10**30"):
    try:
        print(text, eval(text))
    except Exception as error:
        print(text, type(error).__name__, error)
