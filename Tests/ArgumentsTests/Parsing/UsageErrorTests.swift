import Arguments
import Testing

@Suite("Wording of usage errors")
struct UsageErrorTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let error: UsageError
    let text: String
    var testDescription: String { String(text.prefix { $0 != "\n" }) }
  }

  @Test(
    "says what was given and what would do",
    arguments: [
      Row(
        error: .unknownOption("--fromat", suggestion: "--format"),
        text: "unknown option '--fromat'\n  did you mean '--format'?"),
      Row(error: .unknownOption("-z", suggestion: nil), text: "unknown option '-z'"),
      Row(
        error: .unknownCommand("asses", suggestion: "assess"),
        text: "unknown command 'asses'\n  did you mean 'assess'?"),
      Row(error: .missingCommand, text: "a command is missing"),
      Row(
        error: .missingValue(option: "-f <format>"), text: "option '-f <format>' needs a value"),
      Row(
        error: .unexpectedValue(option: "-q", value: "yes"),
        text: "option '-q' takes no value, but 'yes' was given"),
      Row(error: .repeatedOption("-q"), text: "option '-q' was given more than once"),
      Row(
        error: .invalidValue("pdf", option: "-f <format>", allowed: ["markdown", "html"]),
        text: "invalid value 'pdf' for '-f <format>'\n  allowed: markdown, html"),
      Row(error: .missingArgument("id"), text: "missing argument '<id>'"),
      Row(error: .unexpectedArgument("b"), text: "unexpected argument 'b'"),
      Row(
        error: .rejected(value: "x", name: "--target <level>", reason: "a level is a number"),
        text: "invalid value 'x' for '--target <level>'\n  a level is a number"),
    ])
  func words(row: Row) {
    #expect(row.error.description == row.text)
  }
}
