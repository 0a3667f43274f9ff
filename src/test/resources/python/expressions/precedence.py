print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 10 - 3 - 2, 100 / 10 / 2, 7 % 3 * 2)
print(not 1 == 2, 1 + 2 == 3 and 4 > 3, 1 or 0 and 0, not True or True, 5 & 3 == 3, (5 & 3) == 1)
print(1 if False else 2 if False else 3, [1, 2][0] + 1, -3 // 2, -(3 // 2), 3 - -2, ~1 + 1, 1 << 2 + 1, 2 * 3 ** 2)
print("a" + "b" * 3, "x" in "xyz" == True, (lambda x: x + 1)(2) * 3, 1 < 2 == True, await_ if (await_ := 5) else 0)
