text = "abcdefghij"
print(text[2:5], text[:3], text[-3:], text[::2], text[::-1], text[8:2:-2], text[20:], text[-100:2])
numbers = list(range(10))
numbers[2:5] = ["x"]
print(numbers)
numbers[::2] = [0] * len(numbers[::2])
print(numbers)
del numbers[1:4]
print(numbers)
numbers[1:1] = [7, 8, 9]
print(numbers)
print((1, 2, 3, 4)[1:-1], b"hello"[1:3], range(10)[2:8:3], range(10)[-1])
print(slice(1, 5, 2), slice(None, 3).indices(10), slice(-3, None).indices(5))
try:
    numbers[::2] = [1]
except ValueError as error:
    print(error)
try:
    text[1:2:0]
except ValueError as error:
    print(error)
try:
    text[20]
except IndexError as error:
    print(error)
try:
    numbers["a"]
except TypeError as error:
    print(error)
