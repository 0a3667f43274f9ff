import sys

print("out")
sys.exit("fatal: it went wrong")
