package loopscope.asyncio;

import loopscope.trace.ResourceId;
import loopscope.trace.ScopeId;
import loopscope.trace.TaskId;
import loopscope.trace.ThreadId;

/// Numbers of a run's tasks, resources and the like, each kind in order of creation.
final class Numbers {
  private int tasks;
  private int names;
  private int resources;
  private int scopes;
  private int loops;
  private int threads;
  private int pools;
  private int jobs;
  private int unnamedThreads;

  TaskId nextTask() {
    return new TaskId(++tasks);
  }

  /// The number of the next default name of a task; named tasks use none up.
  int nextTaskName() {
    return ++names;
  }

  ResourceId nextResource() {
    return new ResourceId(++resources);
  }

  ScopeId nextScope() {
    return new ScopeId(++scopes);
  }

  int nextLoop() {
    return ++loops;
  }

  ThreadId nextThread() {
    return new ThreadId(++threads);
  }

  /// The number in the names of an executor's threads, from 0.
  int nextPool() {
    return pools++;
  }

  /// The number in the default name of a thread, those that asyncio starts included.
  int nextUnnamedThread() {
    return ++unnamedThreads;
  }

  int nextJob() {
    return ++jobs;
  }
}
