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
