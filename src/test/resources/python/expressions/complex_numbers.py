z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), z * 1j, z / (1 - 2j), z ** 2, -z)
print(complex(1, -2), complex("1+2j"), 1j * 1j, 0j, complex(-0.0, 1), z == 3 + 4j, bool(0j))
try:
    z < 1
except TypeError as error:
    print(error)
