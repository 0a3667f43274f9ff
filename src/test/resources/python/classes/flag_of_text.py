"""A flag whose value is no number is none of the members that a loop gives."""
import enum


class Odd(enum.Flag):
    A = "x"
    B = 1


print(list(Odd), len(Odd), Odd.A, list(Odd.__members__))
