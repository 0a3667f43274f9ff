if (n := len("hello")) > 3:
    print("long", n)
data = [1, 5, 2, 8]
print([y for x in data if (y := x * 2) > 4], y)
while (item := data.pop()) != 1:
    print(item)
print((a := 1, b := 2), a + b)
print(f"{(z := 5)} {z + 1}")
