# A star import brings every public name of typing, those made on demand among them, and nothing else.
from typing import *

names = {name for name in globals() if name[0] != "_"} - {"ByteString"}
print(len(names), sorted(names))
print(Pattern[str], Match[bytes], Optional[int], Awaitable[None])
