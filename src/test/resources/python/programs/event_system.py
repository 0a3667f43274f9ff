class Signal:
    def __init__(self):
        self._receivers = []

    def connect(self, receiver):
        self._receivers.append(receiver)
        return receiver

    def send(self, *args, **kwargs):
        return [(receiver.__name__, receiver(*args, **kwargs)) for receiver in self._receivers]


saved = Signal()


@saved.connect
def log(name, size=0):
    print(f"log: {name} ({size} bytes)")


@saved.connect
def index(name, **extra):
    return name.split(".")[-1], extra


print(saved.send("report.txt", size=10))
