import asyncio
class T(asyncio.Transport):
    closing = False
    def is_closing(self): return self.closing
    def __repr__(self): return "<T>"
async def main():
    loop = asyncio.get_running_loop()
    t, p = T(), asyncio.Protocol()
    for wrong in (None, 5):
        try: await loop.start_tls(t, p, wrong)
        except Exception as e: print(type(e).__name__, e)
    try: await loop.sendfile(t, None)
    except Exception as e: print(type(e).__name__, e)
    t.closing = True
    try: await loop.sendfile(t, None)
    except Exception as e: print(type(e).__name__, e)
    try: await loop.start_tls(t)
    except TypeError as e: print(e)
asyncio.run(main())
