def to_fahrenheit(celsius):
    """Convert degrees Celsius to Fahrenheit."""
    return celsius * 9 / 5 + 32


print(f"{'Celsius':>8} {'Fahrenheit':>11}")
print("-" * 20)
for celsius in range(-10, 41, 10):
    print(f"{celsius:8d} {to_fahrenheit(celsius):11.1f}")
average = sum(map(to_fahrenheit, range(0, 100, 25))) / 4
print(f"average: {average:.3f} {'warm' if average > 90 else 'cold'}")
print(to_fahrenheit.__doc__)
