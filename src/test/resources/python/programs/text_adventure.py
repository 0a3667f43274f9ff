ROOMS = {
    "hall": {"north": "library", "east": "kitchen", "items": ["lamp"]},
    "library": {"south": "hall", "items": ["book", "key"]},
    "kitchen": {"west": "hall", "items": []},
}


class Game:
    def __init__(self):
        self.room, self.bag = "hall", []

    def do(self, line):
        match line.split():
            case ["go", direction] if direction in ROOMS[self.room]:
                self.room = ROOMS[self.room][direction]
                return f"You are in the {self.room}."
            case ["go", direction]:
                return f"You cannot go {direction}."
            case ["take", item] if item in ROOMS[self.room]["items"]:
                ROOMS[self.room]["items"].remove(item)
                self.bag.append(item)
                return f"Taken: {item}."
            case ["take", *words]:
                return f"There is no {' '.join(words) or 'nothing'} here."
            case ["look"]:
                items = ROOMS[self.room]["items"]
                return f"You see {', '.join(items) if items else 'nothing'}."
            case ["bag"]:
                return f"You carry {self.bag}."
            case []:
                return "Say something."
            case [verb, *_]:
                return f"I do not know how to {verb}."


game = Game()
for line in ("look", "take lamp", "go north", "look", "take key", "take old book", "go up", "dance now", "", "bag", "go south", "go east", "look"):
    print(f"> {line}\n{game.do(line)}")
