# What is not there in Python either has no more to say about it.
import math
from collections import deque

for source in ("from math import cosinus", "math.cosinus", "import maths", "deque.cosinus", "import math.cosinus",
               "from collections import deck", "import not_there.either"):
    try:
        exec(source)
    except (ImportError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" (")[0])
