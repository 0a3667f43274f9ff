package loopscope.interp.lib;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import loopscope.interp.Interpreter;
import loopscope.interp.Limits;
import loopscope.interp.builtins.Arguments;
import loopscope.interp.builtins.BytesMethods;
import loopscope.interp.object.ModuleBuilder;
import loopscope.interp.object.PyBytes;
import loopscope.interp.object.PyModule;
import loopscope.interp.object.PyObject;
import loopscope.interp.object.PyStr;
import loopscope.interp.object.Raise;

/// `_hashes`: digests, for `hashlib`.
final class HashModule {
  private HashModule() {}

  static PyModule build() {
    return new ModuleBuilder("_hashes")
        .function("digest(name, data, /)", HashModule::digest)
        .function("shake(rate, data, size, /)", HashModule::shake)
        .functionN("blake2(wide, parameters, key, last_node, data, /)", HashModule::blake2)
        .build();
  }

  private static String algorithm(String name) {
    return switch (name) {
      case "md5" -> "MD5";
      case "sha1" -> "SHA-1";
      case "sha224" -> "SHA-224";
      case "sha256" -> "SHA-256";
      case "sha384" -> "SHA-384";
      case "sha512" -> "SHA-512";
      case "sha3_224" -> "SHA3-224";
      case "sha3_256" -> "SHA3-256";
      case "sha3_384" -> "SHA3-384";
      case "sha3_512" -> "SHA3-512";
      default -> throw Raise.valueError("unsupported hash type " + name);
    };
  }

  private static PyObject digest(Interpreter in, PyObject name, PyObject data) {
    if (data instanceof PyStr) {
      throw Raise.typeError("Strings must be encoded before hashing");
    }
    try {
      MessageDigest digest = MessageDigest.getInstance(algorithm(in.str(name)));
      return PyBytes.of(digest.digest(BytesMethods.bytesOf(in, data)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has this digest", e);
    }
  }

  private static PyObject shake(Interpreter in, PyObject rate, PyObject data, PyObject size) {
    int wanted = Arguments.size(in, size);
    Limits.text(wanted);
    return PyBytes.of(
        Shake.digest(Arguments.size(in, rate), BytesMethods.bytesOf(in, data), wanted));
  }

  private static PyObject blake2(Interpreter in, PyObject[] a) {
    return PyBytes.of(
        Blake2.digest(
            in.isTrue(a[0]),
            BytesMethods.bytesOf(in, a[1]),
            BytesMethods.bytesOf(in, a[2]),
            in.isTrue(a[3]),
            BytesMethods.bytesOf(in, a[4])));
  }
}
