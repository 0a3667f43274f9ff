# What a program waits for when its main thread ends.
# oracle: loopback
import re


def clean(text):
    return re.sub("0x[0-9a-f]+", "0x0", text)


def t(label, function, *args, **kwargs):
    try:
        print(label, "=", clean(repr(function(*args, **kwargs))))
    except BaseException as error:
        print(label, "!", type(error).__qualname__, clean(str(error)))


import threading,time,atexit,concurrent.futures as cf
atexit.register(print,"atexit")
def late(): time.sleep(.1); print("late thread")
threading.Thread(target=late).start()
def lated(): time.sleep(5); print("never")
threading.Thread(target=lated,daemon=True).start()
e=cf.ThreadPoolExecutor(1); e.submit(lambda:(time.sleep(.2),print("late job"))); e.submit(lambda:(time.sleep(.1),print("queued job")))
def more(): time.sleep(.05); t("sub late",lambda:e.submit(print,"x")); 
threading.Thread(target=more).start()
print("main over")
raise ValueError("main fails")
