/// Words of a shell's command line that stand for themselves, whatever is in them.
public enum ShellWord {
  /// The text as one word of a POSIX shell: in single quotes, unless it is plain.
  ///
  /// Control characters cannot be shown safely and are left out.
  public static func quoted(_ text: some StringProtocol) -> String {
    let text = String(
      String.UnicodeScalarView(text.unicodeScalars.filter { isPrintable($0) }))
    if !text.isEmpty, text.utf8.allSatisfy(isPlain) { return text }
    var word = "'"
    for character in text {
      if character == "'" { word += #"'\''"# } else { word.append(character) }
    }
    return word + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/._-:,@+%".utf8.contains(byte)
    }
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
    default: true
    }
  }
}
