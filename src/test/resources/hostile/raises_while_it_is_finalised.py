# Ends: itself.
class Faulty:
    def __del__(self):
        raise ValueError


Faulty()
faulty = [Faulty() for _ in range(3)]
del faulty
