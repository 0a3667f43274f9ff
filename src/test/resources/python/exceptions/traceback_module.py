import sys
import traceback


def risky(n):
    return 1 / n


try:
    risky(0)
except ZeroDivisionError as error:
    kind, value, tb = sys.exc_info()
    print(kind.__name__, value, tb is error.__traceback__)
    lines = traceback.format_exc().splitlines()
    print(lines[0], lines[-1], len(lines))
    print([f.name for f in traceback.extract_tb(error.__traceback__)], traceback.extract_tb(tb)[-1].lineno, traceback.extract_tb(tb)[-1].line)
    print(traceback.format_exception_only(type(error), error), "".join(traceback.format_exception(error)).count("File"))
    print(tb.tb_lineno, tb.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_lineno)
print(sys.exc_info())
error = ValueError("never raised")
print(error.__traceback__, traceback.format_exception(error))
try:
    raise error.with_traceback(None)
except ValueError as caught:
    print(caught is error, error.__traceback__ is not None)
print(sys.exception())
