class D:
    def __init__(self): self._balance=1
    def f(self): return self.balance
import traceback
try: D().f()
except AttributeError as e:
    traceback.print_exception(e)
    print(traceback.format_exception(e)[-1])
    print(traceback.format_exc()[-60:])
    print(''.join(traceback.TracebackException.from_exception(e).format_exception_only()))
import logging
try: D().f()
except AttributeError: logging.exception('x')
D().f()
