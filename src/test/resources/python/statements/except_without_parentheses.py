def check(action):
    try:
        return action()
    except ValueError, TypeError:
        return "value or type"
    except (KeyError, IndexError) as error:
        return f"lookup {error!r}"
    except Exception:
        return "other"


print(check(lambda: int("x")), check(lambda: 1 + "a"), check(lambda: {}["k"]), check(lambda: [][0]), check(lambda: 1 / 0))
