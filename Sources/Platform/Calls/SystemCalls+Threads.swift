#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  /// A thread that was started, to be waited for once.
  struct Thread {
    fileprivate let number: pthread_t
  }

  /// As large as the first thread's usual stack; other threads' is half a megabyte on macOS.
  private static let stackSize = 8 << 20

  /// Starts a thread; nil when the system has none to spare.
  static func start(_ body: @escaping @Sendable () -> Void) -> Thread? {
    var attributes = pthread_attr_t()
    guard pthread_attr_init(&attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, stackSize)
    let box = Unmanaged.passRetained(ThreadBody(body))
    #if canImport(Glibc)
      var number = pthread_t()
      let result = pthread_create(&number, &attributes, threadMain, box.toOpaque())
      if result == 0 { return Thread(number: number) }
    #else
      var number: pthread_t?
      let result = pthread_create(&number, &attributes, { threadMain($0) }, box.toOpaque())
      if result == 0, let number { return Thread(number: number) }
    #endif
    box.release()
    return nil
  }

  /// Waits until a thread has ended.
  static func wait(for thread: Thread) { pthread_join(thread.number, nil) }

  /// How many processors this process may use, at least one.
  static func processors() -> Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}

/// What a thread runs, on its way through the C call.
private final class ThreadBody: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) { self.body = body }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let argument else { return nil }
  Unmanaged<ThreadBody>.fromOpaque(argument).takeRetainedValue().body()
  return nil
}
