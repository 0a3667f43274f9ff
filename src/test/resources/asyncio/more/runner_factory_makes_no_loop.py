import asyncio
async def f(): return 1
r = asyncio.Runner(loop_factory=lambda: None)
print(r.get_loop())
c = f()
try: r.run(c)
except Exception as e: print(type(e).__name__, e)
c.close()
try: r.close()
except Exception as e: print(type(e).__name__, e)
class L:
    pass
r = asyncio.Runner(loop_factory=L, debug=True)
try: r.get_loop()
except Exception as e: print(type(e).__name__, e)
try: asyncio.run(f(), loop_factory=lambda: 5)
except Exception as e: print(type(e).__name__, e)
