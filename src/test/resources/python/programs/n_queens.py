def queens(n, placed=()):
    row = len(placed)
    if row == n:
        yield placed
        return
    for column in range(n):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from queens(n, placed + (column,))


solutions = list(queens(6))
print(len(solutions), len(list(queens(7))))
for solution in solutions[:1]:
    for column in solution:
        print("." * column + "Q" + "." * (5 - column))
