def to_roman(n):
    result = []
    for value, symbol in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, n = divmod(n, value)
        result.append(symbol * count)
    return "".join(result)


def from_roman(text):
    values = dict(I=1, V=5, X=10, L=50, C=100, D=500, M=1000)
    total = 0
    for a, b in zip(text, text[1:] + "I"):
        total += -values[a] if values[a] < values[b] and b != text[-1:] + "x" and text else values[a]
    return total


for n in 4, 9, 14, 1994, 2026, 3999:
    print(n, to_roman(n), from_roman(to_roman(n) + ""))
