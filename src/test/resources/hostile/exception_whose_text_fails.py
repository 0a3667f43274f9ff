# Ends: Endless.
class Endless(Exception):
    def __str__(self):
        return str(self)


raise Endless
