for i in range(3):
    if i == 1:
        continue
    print("for", i)
else:
    print("for else")
for i in range(3):
    if i == 1:
        break
else:
    print("not printed")
n = 3
while n:
    n -= 1
    if n == 5:
        break
else:
    print("while else", n)
for i in range(2):
    for j in range(2):
        print(i, j, end="; ")
print()
for i, (a, b) in enumerate(zip("ab", "cd")):
    print(i, a, b)
for i in []:
    pass
print("i is still", i)
