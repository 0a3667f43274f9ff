import sys

try:
    sys.exit(3)
except SystemExit as error:
    print("caught", error.code)
try:
    exit("text")
except SystemExit as error:
    print("caught", error.code)
try:
    sys.exit(7)
finally:
    print("finally")
