rows = [("Name", "Qty", "Price"), ("Apple", 3, 0.5), ("Watermelon", 1, 12.25), ("Fig", 120, 0.125)]
widths = [max(len(str(row[i])) for row in rows) for i in range(3)]
line = "+" + "+".join("-" * (w + 2) for w in widths) + "+"
print(line)
for n, row in enumerate(rows):
    cells = [f" {str(c):<{w}} " if i == 0 or n == 0 else f" {c:>{w}} " for i, (c, w) in enumerate(zip(row, widths))]
    print("|" + "|".join(cells) + "|")
    if n == 0:
        print(line.replace("-", "="))
print(line)
print("%-10s|%5d|%8.2f" % ("total", sum(r[1] for r in rows[1:]), sum(r[1] * r[2] for r in rows[1:])))
