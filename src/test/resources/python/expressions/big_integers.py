# oracle: native
n = 1
for i in range(1, 31):
    n *= i
print(n)
print(n // 10**15, n % 10**15, -n // 7, -n % 7)
print(2**200 - 1, (2**200).bit_length(), bin(2**70))
print(hex(10**30), oct(10**20))
print(int("123456789012345678901234567890"), int("-ff", 16), int("0b1011", 0), int("1_000"))
print(pow(3, 1000, 1007), pow(2, -1, 7))
print((10**25) & (2**80 - 1), 10**25 >> 13, 10**25 ^ -1)
print(float(10**22), float(10**23), 10**400 > 1e308)
try:
    float(10**400)
except OverflowError as error:
    print(error)
print(hash(2**61 - 1), hash(2**61), 9007199254740993 == 9007199254740992.0)
