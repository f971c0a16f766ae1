import Synchronization

/// A program run for its output: no shell, no inherited environment, nothing on its input.
///
/// The output is read as it comes; what it writes to its error stream is kept for messages.
public final class Subprocess {
  /// What to run.
  public struct Command: Sendable, Hashable {
    /// The program's absolute path.
    public var program: FilePath
    /// The arguments after the program's name.
    public var arguments: [FilePath]
    /// The whole environment, as `NAME=value`.
    public var environment: [FilePath]
    /// A file it reads as its input.
    public var input: FilePath
    /// For how many seconds it may be silent.
    public var timeoutSeconds: Int

    /// Describes a run.
    public init(
      program: FilePath, arguments: [FilePath], environment: [FilePath],
      input: FilePath = "/dev/null", timeoutSeconds: Int = 300
    ) {
      self.program = program
      self.arguments = arguments
      self.environment = environment
      self.input = input
      self.timeoutSeconds = timeoutSeconds
    }
  }

  /// How a program ended.
  public struct Termination: Sendable, Hashable {
    /// The exit status; 128 and the signal's number when a signal ended it.
    public let status: Int32
    /// The first 64 KiB it wrote to its error stream.
    public let errorOutput: [UInt8]
  }

  private static let errorLimit = 65_536

  private let command: Command
  private let process: Int32
  private let output: Descriptor
  private let errors: Descriptor
  private var errorOutput: [UInt8] = []
  private var errorsAreOpen = true
  private var isReaped = false

  /// One start at a time: a pipe made by one thread must be marked before another thread starts a
  /// program, which would inherit it and hold it open.
  private static let starting = Mutex<Void>(())

  /// Starts the program.
  public init(_ command: Command) throws(SystemError) {
    (process, output, errors) = try Self.starting.withLock { _ throws(SystemError) in
      let outputPipe = try SystemCalls.pipe(capacity: 1_048_576, shown: command.program)
      let errorPipe = try SystemCalls.pipe(capacity: nil, shown: command.program)
      let process = try SystemCalls.start(
        command.program, arguments: command.arguments, environment: command.environment,
        standard: (command.input, outputPipe.writing.number, errorPipe.writing.number))
      return (process, outputPipe.reading, errorPipe.reading)
    }
    self.command = command
  }

  deinit { if !isReaped { _ = abandon() } }

  /// Fills the start of the buffer with output; returns 0 only at its end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while !buffer.isEmpty {
      // First what is there already: asking costs a call per block.
      if let count = try SystemCalls.read(output.number, into: buffer, shown: command.program) {
        return count
      }
      // A program writes in small pieces, and waking for each costs more than reading it: leave
      // the pipe, which holds a megabyte, a moment to fill.
      SystemCalls.pause(microseconds: 300)
      try wait(includingOutput: true)
    }
    return 0
  }

  /// All of the output.
  public func readAll() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { block.deallocate() }
    while true {
      let count = try read(into: block)
      if count == 0 { return bytes }
      bytes.append(contentsOf: block[..<count])
    }
  }

  /// Waits for the program's end after its output was read to the end.
  public func finish() throws(SystemError) -> Termination {
    while errorsAreOpen { try wait(includingOutput: false) }
    isReaped = true
    return Termination(status: SystemCalls.wait(for: process), errorOutput: errorOutput)
  }

  /// Stops the program.
  private func abandon() -> Int32 {
    SystemCalls.stop(process)
    isReaped = true
    return SystemCalls.wait(for: process)
  }

  private func wait(includingOutput: Bool) throws(SystemError) {
    var wanted: [(descriptor: Int32, events: Int16)] = []
    if includingOutput { wanted.append((output.number, SystemCalls.readable)) }
    if errorsAreOpen { wanted.append((errors.number, SystemCalls.readable)) }
    let patience = Int32(clamping: command.timeoutSeconds.multipliedReportingOverflow(by: 1_000).0)
    guard let ready = SystemCalls.waitForAny(wanted, milliseconds: patience) else {
      _ = abandon()
      throw .timeout(program: command.program.lastName, seconds: command.timeoutSeconds)
    }
    if errorsAreOpen, let events = ready.last, events != 0 { try drainErrors() }
  }

  private func drainErrors() throws(SystemError) {
    try withUnsafeTemporaryAllocation(byteCount: 4_096, alignment: 16) {
      (block) throws(SystemError) in
      while let count = try SystemCalls.read(errors.number, into: block, shown: command.program) {
        guard count > 0 else {
          errorsAreOpen = false
          return
        }
        let room = max(0, Self.errorLimit - errorOutput.count)
        errorOutput.append(contentsOf: block[..<min(count, room)])
      }
    }
  }
}
