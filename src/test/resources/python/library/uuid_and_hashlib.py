import hashlib
import uuid

print(hashlib.md5(b"hello").hexdigest(), hashlib.sha256(b"hello").hexdigest(), hashlib.sha1("é".encode()).hexdigest()[:10], hashlib.sha256().digest_size)
h = hashlib.sha256()
h.update(b"hel")
h.update(b"lo")
print(h.hexdigest() == hashlib.sha256(b"hello").hexdigest(), h.name)
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, u.hex, repr(u), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), u.version, len(str(uuid.uuid4())))
