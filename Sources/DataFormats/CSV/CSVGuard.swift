/// Keeps spreadsheets from running what a cell says, in a way that can be undone.
///
/// The characters are those that OWASP names under "CSV injection", their full-width forms too.
public enum CSVGuard {
  /// The text with an apostrophe before it when a spreadsheet could run it, or when it looks as
  /// if it were guarded already.
  public static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  /// The text as it was before it was guarded; other texts stay as they are.
  public static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(text.unicodeScalars.dropFirst())
    return isDangerous(rest) ? rest : text
  }

  /// Whether what follows any apostrophes starts as a formula or a control character would.
  private static func isDangerous(_ text: String) -> Bool {
    switch text.unicodeScalars.first(where: { $0 != "'" }) {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
