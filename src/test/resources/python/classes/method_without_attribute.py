class A:
    def f(self): pass
try: A().f.absent
except AttributeError as e: print(e)
try: A().f.__nam__
except AttributeError as e: print(e)
import traceback
try: A().f.__nam__
except AttributeError as e: traceback.print_exc()
