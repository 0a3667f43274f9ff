# Threads may start others while the program ends.
# oracle: loopback
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import threading,time,sys
def a(): time.sleep(.05); print("a"); threading.Thread(target=b).start()
def b(): time.sleep(.05); print("b"); print(threading.main_thread().is_alive())
def m(): threading.main_thread().join(); print("main joined")
threading.Thread(target=m).start()
threading.Thread(target=a).start()
sys.exit("leaving")
