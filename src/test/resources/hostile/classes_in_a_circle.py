# Ends: itself.
class Base:
    pass


class Derived(Base):
    pass


try:
    Base.__bases__ = (Derived,)
except TypeError:
    pass
else:
    raise AssertionError
