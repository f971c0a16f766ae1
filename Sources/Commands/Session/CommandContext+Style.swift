import Arguments
import Reports
import TextLayout

extension CommandContext {
  /// How text looks on this output: coloured only on a terminal that wants it.
  func style(_ invocation: Invocation) -> TerminalStyle {
    let isPlain =
      invocation.has("no-color") || !(environment["NO_COLOR"] ?? "").isEmpty
      || environment["TERM"] == "dumb"
    return TerminalStyle(
      language: invocation.language, width: outputIsTerminal ? min(width, 120) : 80,
      isColoured: outputIsTerminal && !isPlain)
  }
}

extension Invocation {
  /// A level given as an option.
  func level(_ name: String) throws(CommandFailure) -> Int? {
    guard let text = value(name) else { return nil }
    guard let level = Int(text), (1...9).contains(level) else {
      throw .usage(
        .rejected(value: text, name: "--\(name) <level>", reason: "a level is a number from 1"))
    }
    return level
  }
}
