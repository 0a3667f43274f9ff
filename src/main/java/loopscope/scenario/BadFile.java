package loopscope.scenario;

/// A file is not what it should be.
final class BadFile extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient FileProblem problem;

  BadFile(FileProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  FileProblem problem() {
    return problem;
  }
}
