import Arguments
import Platform

/// Where a form goes: to a file, or to standard output.
enum SheetOutput {
  static let option = Option(
    "output", short: "o", value: "file", help: "Write here instead of to standard output.",
    completion: .file)

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
