def combine(a, b):
    return (
        a
        + b
        + combine_more(
            a,
            b,
        )
    )


def combine_more(a, b):
    result = [a, b,
              a / b]
    return sum(result)


print(combine(1, 0))
