class Animal:
    sound = "..."

    def __init__(self, name):
        self.name = name

    def speak(self):
        return f"{self.name} says {self.sound}"


class Dog(Animal):
    sound = "woof"

    def __init__(self, name, tricks=()):
        super().__init__(name)
        self.tricks = list(tricks)

    def speak(self):
        return super().speak() + "!"


class Puppy(Dog):
    sound = "yip"


p = Puppy("Rex", ["sit"])
print(p.speak(), p.tricks, Puppy.__mro__, Puppy.__bases__, issubclass(Puppy, Animal), isinstance(p, (int, Dog)))


class A:
    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B"] + super().who()


class C(A):
    def who(self):
        return ["C"] + super().who()


class D(B, C):
    def who(self):
        return ["D"] + super().who()


print(D().who(), [c.__name__ for c in D.mro()])
try:

    class E(A, B):
        pass

except TypeError as error:
    print(error)
print(super(B, D()).who())
