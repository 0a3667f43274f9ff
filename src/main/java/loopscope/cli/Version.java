package loopscope.cli;

import picocli.CommandLine.IVersionProvider;

/// The program's version, from the jar's manifest.
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    String shown = version == null ? "(development build)" : version;
    return new String[] {
      "Loopscope " + shown, "Simulates the event loop of CPython 3.14; runs on Java " + java()
    };
  }

  private static String java() {
    return Runtime.version().toString();
  }
}
