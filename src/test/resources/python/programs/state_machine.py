from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    PAUSED = auto()
    STOPPED = auto()


class Machine:
    TRANSITIONS = {
        (State.IDLE, "start"): State.RUNNING,
        (State.RUNNING, "pause"): State.PAUSED,
        (State.PAUSED, "resume"): State.RUNNING,
        (State.RUNNING, "stop"): State.STOPPED,
    }

    def __init__(self):
        self.state = State.IDLE
        self.log = []

    def handle(self, event):
        try:
            new = self.TRANSITIONS[self.state, event]
        except KeyError:
            raise RuntimeError(f"no {event!r} in {self.state.name}") from None
        self.log.append(f"{self.state.name}->{new.name}")
        self.state = new


machine = Machine()
for event in "start pause resume pause stop".split():
    try:
        machine.handle(event)
    except RuntimeError as error:
        print("error:", error)
print(machine.log, machine.state, machine.state is State.PAUSED)
