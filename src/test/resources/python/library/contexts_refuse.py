"""What contexts and queues say to arguments that they cannot use."""
import contextvars
import queue

context = contextvars.Context()
for call in (lambda: contextvars.Context(1), lambda: contextvars.Context(a=1), lambda: context["x"],
             lambda: context.get("x"), lambda: "x" in context):
    try:
        print(call())
    except TypeError as error:
        print(error)

for waiting in queue.Queue(), queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue():
    waiting.put(1)
    for block in True, False:
        try:
            print(waiting.get(block, -1))
        except ValueError as error:
            print(error)
full = queue.Queue(2)
for block in True, False:
    try:
        print(full.put(1, block, -1))
    except ValueError as error:
        print(error)
