class Dog:
    def bark(self):
        print("woof")


dog = Dog()
dog.brak()
