class Greeter:
    def greet(self, name, *, loud):
        return name.upper() if loud else name


print(Greeter().greet("a", loud=True))
print(Greeter().greet("a", "b"))
