import Synchronization

/// What is tidied up when a signal ends the process: the folders made for this run alone.
///
/// A run that nobody interrupts removes them itself, with their owner.
public enum Interruption {
  private static let folders = Mutex<Set<FilePath>>([])

  /// Removes the run's folders when SIGINT, SIGTERM or SIGHUP arrives, and ends by that signal.
  ///
  /// To be called once, before anything else starts a thread or a program. A signal that the
  /// process was started to ignore, as `nohup` does, stays ignored.
  public static func removesFolders() {
    SystemCalls.onInterruption {
      for folder in folders.withLock({ $0 }) { TemporaryDirectory.remove(folder) }
    }
  }

  static func register(_ folder: FilePath) { folders.withLock { _ = $0.insert(folder) } }

  static func forget(_ folder: FilePath) { folders.withLock { _ = $0.remove(folder) } }
}
