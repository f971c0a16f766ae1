import Assessment
import DataFormats
import TextLayout

/// Texts as OSCAL 1.2.1 wants them.
enum OSCALText {
  /// One line, with no blank at its ends and never empty (datatype `string`).
  static func line(_ text: String) -> JSONValue {
    let words = text.split { $0.isWhitespace }.map { TerminalSafe.escaped(String($0)) }
    return .string(words.isEmpty ? "–" : words.joined(separator: " "))
  }

  /// A name made of letters, digits, `.`, `-` and `_` that starts with a letter (datatype `token`).
  static func token(_ text: String) -> JSONValue {
    var name = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      name.append(isNameCharacter(scalar) ? scalar : "_")
    }
    let startsWell = name.first.map { $0 == "_" || isLetter($0) } ?? false
    return .string((startsWell ? "" : "_") + String(name))
  }

  /// The identifier of a part of an assessment, the same in every run.
  static func identifier(_ kind: String, _ name: String, of document: Digest) -> NameUUID {
    let space = NameUUID(AuditNames.identifiers, in: .url)
    return NameUUID("\(kind)\n\(name)", in: NameUUID(document.hex, in: space))
  }

  /// A property of ours.
  static func property(_ name: String, _ value: String) -> JSONValue {
    .members([
      ("name", token(name)), ("ns", .string(AuditNames.properties)), ("value", line(value)),
    ])
  }

  private static func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
    isLetter(scalar) || isDigit(scalar) || scalar == "." || scalar == "-" || scalar == "_"
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}

extension JSONValue {
  /// A list; nil when it is empty, because OSCAL refuses empty lists.
  static func filled(_ items: [JSONValue]) -> JSONValue? { items.isEmpty ? nil : .array(items) }
}
