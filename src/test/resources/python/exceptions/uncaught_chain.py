def load(key):
    try:
        return {}[key]
    except KeyError as error:
        raise ValueError(f"bad key {key!r}") from error


def run():
    try:
        load("k")
    except ValueError:
        raise RuntimeError("while handling")


run()
