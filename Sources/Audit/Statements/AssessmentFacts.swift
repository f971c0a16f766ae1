import Assessment
import DataFormats

/// What both statements of a pack say alike.
enum AssessmentFacts {
  static func verifier(_ document: AssessmentDocument) -> JSONValue {
    .members([
      ("id", .string(AuditNames.verifier)), ("version", .string(document.toolVersion)),
    ])
  }

  /// The project as a URI: its name, and its commit where there is one.
  static func resource(_ document: AssessmentDocument) -> String {
    "project:" + escaped(document.project.name)
      + (document.project.commit.map { "@" + escaped($0) } ?? "")
  }

  /// The model as a URI.
  static func model(_ model: ModelIdentity) -> String { "model:" + escaped(model.id) }

  static func reachesTarget(_ document: AssessmentDocument) -> Bool {
    (document.overall.level?.proven.level ?? 0) >= document.target
  }

  /// Everything but letters, digits and `-._~` as `%FF` (RFC 3986, section 2).
  private static func escaped(_ text: String) -> String {
    var result = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }
}

extension AssessmentDocument {
  /// Every practice in the model's order.
  var practices: [PracticeResult] { domains.flatMap(\.practices) }
}
