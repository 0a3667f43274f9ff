package loopscope.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/// Writes a file to a temporary name beside it and moves it into place when all of it is there, so
/// that a failure leaves the old file alone.
public final class WholeFile {
  private WholeFile() {}

  /// Writes what `content` gives.
  ///
  /// @throws IOException when the folder is missing or cannot be written to, or `content` fails;
  ///   its message says what to do and does not name the file
  public static void write(Path file, Content content) throws IOException {
    Path target = resolved(file.toAbsolutePath());
    Path folder = target.getParent();
    if (folder == null || Files.isDirectory(target)) {
      throw new IOException("this is a folder; name a file");
    }
    Path temporary = temporaryIn(folder);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
        content.writeTo(out);
      }
      keepPermissions(target, temporary);
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /// A link keeps being one: what it points to is replaced.
  private static Path resolved(Path target) throws IOException {
    return Files.isSymbolicLink(target) && Files.exists(target) ? target.toRealPath() : target;
  }

  private static Path temporaryIn(Path folder) throws IOException {
    try {
      Path temporary = Files.createTempFile(folder, ".loopscope", ".tmp");
      if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
        // A temporary file is for its owner alone; what becomes of it is a file like any other.
        Files.setPosixFilePermissions(temporary, ORDINARY);
      }
      return temporary;
    } catch (NoSuchFileException _) {
      throw new IOException("the folder " + folder + " does not exist; make it first");
    } catch (AccessDeniedException _) {
      throw new IOException("no permission to write into the folder " + folder);
    }
  }

  private static final Set<PosixFilePermission> ORDINARY =
      Set.of(
          PosixFilePermission.OWNER_READ,
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.OTHERS_READ);

  private static void keepPermissions(Path old, Path replacement) throws IOException {
    if (Files.exists(old, LinkOption.NOFOLLOW_LINKS)
        && Files.getFileStore(old).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(replacement, Files.getPosixFilePermissions(old));
    }
  }

  private static void move(Path temporary, Path target) throws IOException {
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException _) {
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// What is written.
  @FunctionalInterface
  public interface Content {
    /// Writes all of it; the stream is buffered and closed by the caller.
    void writeTo(OutputStream out) throws IOException;
  }
}
