import io
from collections import defaultdict

DATA = """date,product,quantity,price
2026-01-01,apple,3,0.50
2026-01-01,pear,2,0.75
2026-01-02,apple,10,0.45
2026-01-03,fig,x,1.00
2026-01-03,pear,1,0.80
"""


def read(stream):
    header, *lines = (line.strip().split(",") for line in stream)
    for number, values in enumerate(lines, start=2):
        row = dict(zip(header, values))
        try:
            yield row["date"], row["product"], int(row["quantity"]), float(row["price"])
        except ValueError as error:
            print(f"line {number}: {error}")


totals = defaultdict(lambda: [0, 0.0])
for date, product, quantity, price in read(io.StringIO(DATA)):
    totals[product][0] += quantity
    totals[product][1] += quantity * price
for product, (quantity, value) in sorted(totals.items(), key=lambda item: item[1][1], reverse=True):
    print(f"{product:.<10}{quantity:.>5}{value:.>10.2f}")
print(f"{'':-<25}\n{'total':<15}{sum(v for _, v in totals.values()):>10.2f}")
