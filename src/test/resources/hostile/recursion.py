# Ends: RecursionError.
def again():
    return again()


again()
