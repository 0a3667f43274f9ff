import argparse

parser = argparse.ArgumentParser(prog="demo", description="A demo.")
parser.add_argument("name", nargs="?", default="world", help="who")
parser.add_argument("-n", "--number", type=int, default=3, help="how many")
parser.add_argument("--verbose", "-v", action="store_true")
parser.add_argument("--mode", choices=["a", "b"], default="a")
args = parser.parse_args()
print(args, args.name, args.number)
print(parser.parse_args(["Ada", "-n", "5", "-v", "--mode", "b"]))
try:
    parser.parse_args(["--number", "x"])
except SystemExit as error:
    print("exit", error.code)
