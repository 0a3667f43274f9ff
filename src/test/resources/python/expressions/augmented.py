n = 5
n += 2; n -= 1; n *= 3; n //= 2; n **= 2; n %= 50; n <<= 2; n |= 1; n ^= 3; n &= 0xFF; n >>= 1
print(n)
items = [1]
alias = items
items += [2]
items += (3, 4)
items *= 2
print(alias, alias is items)
t = (1,)
u = t
t += (2,)
print(t, u)
d = {"a": [1]}
d["a"] += [2]
d["b"] = d.get("b", 0) + 1
d |= {"c": 3}
print(d)
s = "a"
s += "b" * 3
print(s)
box = ([],)
try:
    box[0] += ["x"]
except TypeError as error:
    print(error, box)
