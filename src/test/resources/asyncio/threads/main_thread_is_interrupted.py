# oracle: threads
import _thread, threading, time, signal
def w():
    time.sleep(1); _thread.interrupt_main(); print('interrupted', time.monotonic())
t = threading.Thread(target=w); t.start()
try:
    time.sleep(5)
except KeyboardInterrupt:
    print('ki', time.monotonic())
try:
    _thread.interrupt_main()
    print('after')
except KeyboardInterrupt:
    print('ki2')
signal.signal(signal.SIGTERM, lambda s, f: print('sig', s))
_thread.interrupt_main(signal.SIGTERM)
try: _thread.interrupt_main(99)
except ValueError as e: print(e)
print('end')
