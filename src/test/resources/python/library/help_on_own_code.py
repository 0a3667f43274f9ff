"""What help() says of a program's own functions and classes."""
def plain(a, b=1, *args, c: int = 2, **kw) -> str:
    """Says something.

    More.
    """
def bare(): pass
# A comment above.
def commented(x): return x
async def co(): "co doc"
def gen(): yield 1
class Animal:
    """An animal."""
    kind = "animal"
    limit: int = 3
    def __init__(self, name):
        """Makes one."""
        self.name = name
    def speak(self):
        "Speaks."
    @property
    def loud(self):
        """Whether it is loud."""
        return True
    @property
    def both(self): return 1
    @both.setter
    def both(self, v): pass
    @classmethod
    def make(cls, n=1):
        """Makes."""
    @staticmethod
    def help_me(x): pass
    async def run(self): pass
class Dog(Animal):
    def speak(self): return "wuff"
    def __repr__(self): return "Dog"
    _private = 1
    def _hidden(self): pass
class Empty: pass
from dataclasses import dataclass
@dataclass
class P:
    x: int
    y: int = 0
for o in (plain, bare, commented, co, gen, Animal, Dog, Empty, Dog("x").speak, Animal.loud, P, lambda x: x, Animal.make):
    print("=" * 20); help(o)
print(help)
help(Animal.speak)
help(Dog("a"))
help("no such name")
