# Ends: ValueError.
import sys

sys.stdout = None
print(1)
sys.stderr = 5
raise ValueError
