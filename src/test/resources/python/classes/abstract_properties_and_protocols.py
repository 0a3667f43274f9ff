from abc import ABC, ABCMeta, abstractmethod
from typing import Protocol, runtime_checkable


class Storage(ABC):
    @classmethod
    @abstractmethod
    def create(cls): ...

    @staticmethod
    @abstractmethod
    def kind(): ...

    @abstractmethod
    def save(self, data):
        print("base save", data)


class Memory(Storage):
    @classmethod
    def create(cls):
        return cls()

    @staticmethod
    def kind():
        return "memory"

    def save(self, data):
        super().save(data)
        return len(data)


print(Memory.create().save("abc"), Memory.kind(), issubclass(Memory, Storage), type(Storage) is ABCMeta)


@Storage.register
class Virtual:
    pass


print(isinstance(Virtual(), Storage), issubclass(Virtual, Storage), Virtual.__mro__)


class Duck(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return hasattr(other, "quack") or NotImplemented


class Mallard:
    def quack(self):
        return "quack"


print(isinstance(Mallard(), Duck), issubclass(int, Duck))


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self) -> str: ...


class Person:
    name = "Ada"

    def greet(self):
        return "hi"


print(isinstance(Person(), Named), isinstance(Mallard(), Named))
try:
    Named()
except TypeError as error:
    print(error)
