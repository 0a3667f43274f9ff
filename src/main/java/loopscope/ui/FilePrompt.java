package loopscope.ui;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person for files and decisions. Tests answer in the person's place.
public interface FilePrompt {
  /// Which program to open.
  Optional<Path> open();

  /// Where to save; `name` is proposed, `ending` is its kind (`py`, `png`).
  Optional<Path> save(String name, String ending);

  /// What to do with changes that were not saved.
  Unsaved askAboutChanges(String title);

  /// Says what went wrong.
  void tell(String title, String message);

  /// The answers about unsaved changes.
  enum Unsaved {
    SAVE,
    DISCARD,
    CANCEL
  }
}
