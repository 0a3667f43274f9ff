package loopscope.export;

/// A picture could not be written. The message is a sentence for people that says what to do.
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1;

  public ExportException(String message) {
    super(message);
  }

  public ExportException(String message, Throwable cause) {
    super(message, cause);
  }
}
