import Commands
import Platform
import TestSupport

/// A command line that a document shows, and what the document says it prints.
struct ShownCommand: Sendable {
  /// The command line, with its comment.
  let line: String
  /// What is shown below it; nil in a block without output.
  var output: [String]?

  /// Runs it as a shell would: with quotes, and with `| head -n …` and `| grep ^…` where that is
  /// shown.
  func run(in folder: FilePath) -> CommandRun {
    CommandRun(Array(HelpTests.words(Self.part(line, 0)).dropFirst()), in: folder)
  }

  /// The exit code that its comment announces, else 0.
  var exitCode: Int32 {
    guard let range = line.firstRange(of: "# exits with ") else { return 0 }
    return Int32(line[range.upperBound...]) ?? -1
  }

  /// The lines of an output that `| grep ^…` and `| head -n …` let through.
  func shown(of output: String) -> [String] {
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    if let range = line.firstRange(of: "| grep ^") {
      let start = line[range.upperBound...].prefix { $0 != " " }
      lines = lines.filter { $0.hasPrefix(start) }
    }
    guard let range = line.firstRange(of: "| head -n ") else { return lines }
    return Array(lines.prefix(Int(line[range.upperBound...]) ?? 0))
  }

  private static func part(_ line: String, _ index: Int) -> String {
    let command = line.firstRange(of: " # ").map { line[..<$0.lowerBound] } ?? line[...]
    return String(command.split(separator: "|")[index])
  }
}

/// A document as the text between the commands it shows, and these commands.
struct ShownSession: Sendable {
  /// Lines that are text, and commands, in order.
  enum Part: Sendable {
    case text(String)
    case command(ShownCommand)
  }

  private(set) var parts: [Part] = []

  /// Finds the `assay` lines of `sh` blocks, and the `$ assay` lines of `console` blocks with what
  /// follows them.
  init(_ lines: [String]) {
    var block: String?
    for line in lines {
      if line.hasPrefix("```") {
        block = block == nil ? String(line.dropFirst(3)) : nil
        parts.append(.text(line))
      } else if block == "console", line.hasPrefix("$ assay ") {
        parts.append(.command(ShownCommand(line: String(line.dropFirst(2)), output: [])))
      } else if block == "console", case .command(var command)? = parts.last {
        command.output?.append(line)
        parts[parts.count - 1] = .command(command)
      } else if block == "sh", line.hasPrefix("assay ") {
        parts.append(.command(ShownCommand(line: line, output: nil)))
      } else {
        parts.append(.text(line))
      }
    }
  }

  /// The document with the outputs that `outputs` gives, in the order of the commands.
  func text(with outputs: [[String]]) -> String {
    var rest = outputs[...]
    return parts.flatMap { part -> [String] in
      switch part {
      case .text(let line): return [line]
      case .command(let command):
        let output = rest.popFirst() ?? []
        return command.output == nil ? [command.line] : ["$ \(command.line)"] + output
      }
    }.joined(separator: "\n")
  }

  /// The commands, in order.
  var commands: [ShownCommand] {
    parts.compactMap { part in
      if case .command(let command) = part { command } else { nil }
    }
  }
}
