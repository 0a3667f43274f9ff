def neighbours(cell):
    x, y = cell
    return {(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)}


def step(alive):
    candidates = alive | {n for cell in alive for n in neighbours(cell)}
    return {c for c in candidates if len(neighbours(c) & alive) == 3 or c in alive and len(neighbours(c) & alive) == 2}


def show(alive, size=6):
    return "\n".join("".join("#" if (x, y) in alive else "." for x in range(size)) for y in range(size))


glider = {(1, 0), (2, 1), (0, 2), (1, 2), (2, 2)}
for generation in range(3):
    print(f"generation {generation}: {len(glider)} alive\n{show(glider)}")
    glider = step(glider)
print(sorted(glider))
