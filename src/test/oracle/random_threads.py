"""Write random programs with threads.

    python3 random_threads.py DIR FIRST COUNT

DIR/seedNNNNN.py for COUNT seeds from FIRST on. The programs start threads of their own and jobs of executors that share locks,
conditions, events, semaphores, barriers and queues, with and without timeouts, from plain code and from asyncio. Run them under
threads_oracle.py: nothing but the scheduling rule says who is first.
"""

import random
import sys
from pathlib import Path

HEAD = '''# oracle: threads
import asyncio
import concurrent.futures
import queue
import threading
import time

now = time.monotonic
locks = [threading.Lock(), threading.RLock(), threading.Lock()]
condition = threading.Condition()
events = [threading.Event(), threading.Event()]
semaphores = [threading.Semaphore({value}), threading.BoundedSemaphore(2)]
barrier = threading.Barrier({parties})
queues = [queue.Queue({size}), queue.LifoQueue(), queue.PriorityQueue(2), queue.SimpleQueue()]
local = threading.local()
started = []


def say(*what):
    name = threading.current_thread().name
    print(now(), "worker" if name.startswith(("Dummy", "asyncio", "ThreadPool")) else name, *what)


def attempt(name, function, *args, **kwargs):
    try:
        say(name, function(*args, **kwargs))
    except Exception as error:
        say(name, type(error).__name__, error)


def start(function, name, *args):
    thread = threading.Thread(target=function, name=name, args=args, daemon=False)
    started.append(thread)
    thread.start()
    return thread

'''


class Program:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines = []
        self.names = 0

    def pause(self):
        return self.random.choice((0, 0.5, 1, 1, 1.5, 2, 3))

    def out(self, depth, text):
        self.lines.append("    " * depth + text)

    def block(self, depth, level, functions):
        for _ in range(self.random.randint(1, 4)):
            self.step(depth, level, functions)

    def step(self, depth, level, functions):
        r = self.random
        lock = f"locks[{r.randrange(3)}]"
        q = f"queues[{r.randrange(4)}]"
        limit = r.choice((0.5, 1, 2))
        kind = r.randrange(22 if level < 2 else 17)
        if kind < 3:
            self.out(depth, f"time.sleep({self.pause()})")
            self.out(depth, "say('awake')")
        elif kind == 3:
            self.out(depth, f"attempt('acquire', {lock}.acquire, timeout={limit})")
        elif kind == 4:
            self.out(depth, f"attempt('release', {lock}.release)")
        elif kind == 5:
            self.out(depth, f"attempt('try', {lock}.acquire, False)")
        elif kind == 6:
            self.out(depth, f"events[{r.randrange(2)}].{r.choice(('set', 'set', 'clear'))}()")
        elif kind == 7:
            self.out(depth, f"say('event', events[{r.randrange(2)}].wait({limit}))")
        elif kind == 8:
            self.out(depth, f"attempt('put', {q}.put, {r.randrange(9)}, timeout={limit})")
        elif kind == 9:
            self.out(depth, f"attempt('get', {q}.get, timeout={limit})")
        elif kind == 10:
            self.out(depth, f"attempt('put_nowait', {q}.put_nowait, {r.randrange(9)})")
        elif kind == 11:
            self.out(depth, f"attempt('semaphore', semaphores[{r.randrange(2)}].acquire, timeout={limit})")
        elif kind == 12:
            self.out(depth, f"attempt('semaphore release', semaphores[{r.randrange(2)}].release)")
        elif kind == 13:
            self.out(depth, f"attempt('barrier', barrier.wait, {limit})")
        elif kind == 14:
            self.out(depth, r.choice(("barrier.reset()", "say(barrier.n_waiting, barrier.broken)", "local.x = now()",
                                      "say(getattr(local, 'x', None))", "say([t.is_alive() for t in started])")))
        elif kind == 15:
            self.out(depth, "with condition:")
            self.out(depth + 1, r.choice((f"say('condition', condition.wait({limit}))", "condition.notify()",
                                          "condition.notify_all()",
                                          f"say('for', condition.wait_for(events[0].is_set, {limit}))")))
        elif kind == 16:
            self.out(depth, r.choice(("raise ValueError('boom')", "return", "say('here')", "say('here')"))
                     if depth > 1 else "say('main')")
        elif kind == 17:
            self.out(depth, f"with {lock}:")
            self.block(depth + 1, level + 1, functions)
        elif kind == 18:
            self.out(depth, f"for i in range({r.randint(1, 3)}):")
            self.block(depth + 1, level + 1, functions)
        elif kind == 19 and functions:
            self.names += 1
            self.out(depth, f"start({r.choice(functions)}, 'n{self.names}')")
        elif kind == 20:
            self.out(depth, f"attempt('join', started[{r.randint(-2, 1)}].join, {limit})"
                     if r.random() < 0.7 else "[t.join() for t in started if t is not threading.current_thread()]")
        elif kind == 21 and functions:
            self.out(depth, f"timer = threading.Timer({limit}, say, ('timer',))")
            self.out(depth, "timer.name, timer.daemon = 'timer', False")
            self.out(depth, "timer.start()")
        else:
            self.out(depth, "say('step')")

    def threads(self):
        functions = []
        for n in range(self.random.randint(2, 4)):
            self.out(0, f"def work{n}(*args):")
            self.out(1, "say('begins', *args)")
            self.block(1, 0, functions[:])
            self.out(1, "say('ends')")
            self.out(1, "return len(args)")
            self.out(0, "")
            self.out(0, "")
            functions.append(f"work{n}")
        return functions

    def main(self, functions):
        for _ in range(self.random.randint(2, 6)):
            if self.random.random() < 0.6:
                self.names += 1
                self.out(0, f"start({self.random.choice(functions)}, 't{self.names}', {self.names})")
            else:
                self.step(0, 1, functions)
        if self.random.random() < 0.5:
            self.out(0, "for t in started:")
            self.out(1, "t.join()")
        self.out(0, "say('main ends')")

    def executor(self, functions):
        r = self.random
        self.out(0, "locks[1] = threading.Lock()  # workers of real executors are reused, those of the oracle are not")
        self.out(0, f"with concurrent.futures.ThreadPoolExecutor({r.randint(1, 3)}) as pool:")
        self.out(1, f"jobs = [pool.submit(f, i) for i, f in enumerate([{', '.join(r.choices(functions, k=r.randint(2, 5)))}])]")
        for _ in range(r.randint(1, 4)):
            self.out(1, r.choice((
                f"attempt('result', jobs[{r.randrange(2)}].result, {self.pause()})",
                f"say('cancel', jobs[-1].cancel())",
                "say([job.done() for job in jobs])",
                f"say('wait', [len(x) for x in concurrent.futures.wait(jobs, {self.pause()}, return_when="
                f"concurrent.futures.{r.choice(('FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'))})])",
                f"time.sleep({self.pause()})",
                "jobs[0].add_done_callback(lambda job: say('callback', job.cancelled()))",
            )))
        self.out(0, "say([job._state for job in jobs])")

    def loop(self, functions):
        r = self.random
        self.out(0, "locks[1] = threading.Lock()")
        self.out(0, "async def child(n, pause):")
        self.out(1, "try:")
        self.out(2, "await asyncio.sleep(pause)")
        self.out(2, f"say('child', n, await asyncio.to_thread({r.choice(functions)}, n))")
        self.out(1, "except BaseException as error:")
        self.out(2, "say('child', n, type(error).__name__, error)")
        self.out(2, "raise")
        self.out(0, "")
        self.out(0, "")
        self.out(0, "def knock(loop, pause):")
        self.out(1, "time.sleep(pause)")
        self.out(1, "loop.call_soon_threadsafe(say, 'knocked')")
        self.out(1, "future = asyncio.run_coroutine_threadsafe(asyncio.sleep(pause, 'slept'), loop)")
        self.out(1, f"attempt('coroutine', future.result, {r.choice((0.5, 2, 3))})")
        self.out(0, "")
        self.out(0, "")
        self.out(0, "async def main():")
        self.out(1, "loop = asyncio.get_running_loop()")
        self.out(1, "tasks = []")
        for n in range(r.randint(2, 5)):
            kind = r.randrange(7)
            if kind < 2:
                self.out(1, f"tasks.append(asyncio.create_task(child({n}, {self.pause()})))")
            elif kind == 2:
                self.out(1, f"start(knock, 'k{n}', loop, {self.pause()})")
            elif kind == 3:
                self.out(1, "try:")
                self.out(2, f"say('timeout', await asyncio.wait_for(child({n}, 0), {r.choice((0.5, 1, 2))}))")
                self.out(1, "except Exception as error:")
                self.out(2, "say(type(error).__name__)")
            elif kind == 4:
                self.out(1, f"await asyncio.sleep({self.pause()})")
                self.out(1, "say('main')")
            elif kind == 5:
                self.out(1, f"tasks.append(loop.run_in_executor(None, {r.choice(functions)}, {n}))")
            else:
                self.out(1, f"start({r.choice(functions)}, 's{n}')")
        if r.random() < 0.3:
            self.out(1, "if tasks:")
            self.out(2, "tasks[-1].cancel()")
        self.out(1, "say(await asyncio.gather(*tasks, return_exceptions=True))")
        self.out(0, "")
        self.out(0, "")
        self.out(0, "asyncio.run(main())")
        self.out(0, "say('main ends')")

    def text(self):
        r = self.random
        head = HEAD.format(value=r.randint(1, 3), parties=r.randint(2, 3), size=r.randint(1, 3))
        functions = self.threads()
        r.choice((self.main, self.main, self.executor, self.loop))(functions)
        return head + "\n" + "\n".join(self.lines) + "\n"


def main(arguments):
    folder, first, count = Path(arguments[0]), int(arguments[1]), int(arguments[2])
    folder.mkdir(parents=True, exist_ok=True)
    for seed in range(first, first + count):
        (folder / f"seed{seed:05}.py").write_text(Program(seed).text())


if __name__ == "__main__":
    main(sys.argv[1:])
