def greet(message):
    print(mesage)


greet("hi")
