import Arguments
import Platform

/// Where a command that makes one document puts it.
enum DocumentOutput {
  static let option = Option(
    "output", short: "o", value: "file", help: "Write here instead of to standard output.",
    completion: .file)

  /// Writes to the file that was asked for, else to the output.
  static func write(
    _ bytes: [UInt8], _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) {
    do throws(SystemError) {
      if let output = invocation.value("output") {
        try AtomicFile.write(bytes, to: context.path(output))
      } else {
        try context.output(bytes)
      }
    } catch {
      throw .system(error)
    }
  }
}
