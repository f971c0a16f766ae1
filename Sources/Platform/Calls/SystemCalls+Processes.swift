#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  static var processIdentifier: Int32 { getpid() }

  static func isRunning(_ process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

  static func stop(_ process: Int32) { kill(process, SIGKILL) }

  static func pause(microseconds: UInt32) { usleep(microseconds) }

  /// Writing into a pipe nobody reads becomes an error instead of the end of the process.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// Whether a path is a program this user may run.
  static func isExecutable(_ path: FilePath) -> Bool {
    ((try? path.withCString { access($0, X_OK) }) ?? -1) == 0
  }

  /// A pipe whose ends are not passed on to programs; the reading end does not wait.
  static func pipe(capacity: Int32?, shown: FilePath) throws(SystemError) -> Pipe {
    var ends: [Int32] = [-1, -1]
    guard platformPipe(&ends) == 0 else { throw .call(.start, shown, code: errno) }
    let pipe = Pipe(reading: Descriptor(ends[0]), writing: Descriptor(ends[1]))
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    #if os(Linux)
      // F_SETPIPE_SZ, which the overlay leaves out; where it is refused the pipe is just smaller.
      if let capacity { _ = fcntl(ends[1], 1031, capacity) }
    #endif
    return pipe
  }

  struct Pipe {
    let reading: Descriptor
    let writing: Descriptor
  }

  private static func platformPipe(_ ends: inout [Int32]) -> Int32 {
    #if canImport(Glibc)
      Glibc.pipe(&ends)
    #else
      Darwin.pipe(&ends)
    #endif
  }

  /// Waits for a program's end: its exit status, or 128 and the signal that ended it.
  static func wait(for process: Int32) -> Int32 {
    var status: Int32 = 0
    guard retrying({ waitpid(process, &status, 0) }) == process else { return 127 }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }

  /// Starts a program with nothing but the given arguments, environment and descriptors.
  static func start(
    _ program: FilePath, arguments: [FilePath], environment: [FilePath],
    standard: (input: FilePath, output: Int32, error: Int32)
  ) throws(SystemError) -> Int32 {
    var actions = SpawnActions()
    defer { actions.destroy() }
    try standard.input.withCString { actions.open(0, $0) }
    actions.duplicate(standard.output, as: 1)
    actions.duplicate(standard.error, as: 2)
    let argumentList = try CStringList([program] + arguments)
    let environmentList = try CStringList(environment)
    var process: pid_t = 0
    let code = try program.withCString {
      posix_spawn(
        &process, $0, &actions.actions, &actions.attributes, argumentList.pointers,
        environmentList.pointers)
    }
    guard code == 0 else { throw .call(.start, program, code: code) }
    return process
  }
}

/// What a program's descriptors and signals are made of before it starts.
private struct SpawnActions {
  #if canImport(Glibc)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
  #else
    var actions: posix_spawn_file_actions_t?
    var attributes: posix_spawnattr_t?
  #endif

  init() {
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // We ignore SIGPIPE; a program that inherits this would not end when we stop reading.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // Nor would it end by a signal that we only let a thread of ours wait for.
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    let changes = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
    #if canImport(Glibc)
      posix_spawnattr_setflags(&attributes, Int16(changes))
    #else
      posix_spawnattr_setflags(&attributes, Int16(changes | POSIX_SPAWN_CLOEXEC_DEFAULT))
    #endif
  }

  mutating func open(_ descriptor: Int32, _ path: UnsafePointer<CChar>) {
    posix_spawn_file_actions_addopen(&actions, descriptor, path, O_RDONLY, 0)
  }

  mutating func duplicate(_ descriptor: Int32, as number: Int32) {
    posix_spawn_file_actions_adddup2(&actions, descriptor, number)
  }

  mutating func destroy() {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
}

/// A null-terminated list of C strings, freed with its owner.
private final class CStringList {
  private(set) var pointers: [UnsafeMutablePointer<CChar>?] = []

  init(_ texts: [FilePath]) throws(SystemError) {
    for text in texts { pointers.append(try text.withCString { strdup($0) }) }
    pointers.append(nil)
  }

  deinit { for pointer in pointers { free(pointer) } }
}
