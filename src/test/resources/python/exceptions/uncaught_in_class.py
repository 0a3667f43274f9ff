class Robot:
    def __init__(self, name):
        self.name = name

    def move(self, steps):
        return self._check(steps)

    def _check(self, steps):
        if steps < 0:
            raise ValueError(
                f"{self.name} cannot move {steps} steps"
            )
        return steps


robot = Robot("R2")
print(robot.move(3))
print([robot.move(n) for n in (1, -1)])
