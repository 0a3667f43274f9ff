class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, namespace, **options):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.classes[name] = options
        return cls

    def __init__(cls, name, bases, namespace, **options):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **kwargs):
        print("creating", cls.__name__)
        return super().__call__(*args, **kwargs)

    def __len__(cls):
        return 7

    @property
    def label(cls):
        return cls.__name__.lower()

    @classmethod
    def __prepare__(mcs, name, bases, **options):
        return {"prepared": True}


class Base(metaclass=Registry):
    pass


class Widget(Base, colour="red"):
    def __init__(self, n):
        self.n = n


print(Registry.classes, Widget(3).n, len(Widget), Widget.label, type(Widget), Widget.prepared)
Dynamic = type("Dynamic", (Base,), {"x": 5, "double": lambda self: self.x * 2})
print(type(Dynamic).__name__, Dynamic().double(), Dynamic.__name__, isinstance(Widget, Registry))


class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, value=None):
        self.value = value


print(Config(1) is Config(2), Config().value)
