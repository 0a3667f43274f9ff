import asyncio
f = asyncio.Future.__new__(asyncio.Future)
for n in ["result","exception","done","cancelled","cancel","get_loop","__await__","__iter__"]:
    try: print(n, getattr(f,n)())
    except BaseException as e: print(n, type(e), e)
for n, a in [("set_result",1),("set_exception",ValueError),("add_done_callback",print),("remove_done_callback",print)]:
    try: print(n, getattr(f,n)(a))
    except BaseException as e: print(n, type(e), e)
pass
