import DataFormats
import MaturityModel
import Quantities
import TextLayout

extension Profile: WrittenPart {
  static let schema = ObjectSchema(
    "model profile",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .required("gist", .part(LocalizedText.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("gist", gist)
  }
}

extension Parameter: WrittenPart {
  static let schema = ObjectSchema(
    "model parameter",
    [
      .required("id", .text), .required("value", .fraction),
      .required("profiles", .list(.part(ProfileValue.self))), .required("unit", .text),
      .required("text", .part(LocalizedText.self)), .required("source", .text),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("value", value)
    let values = profileValues.sorted { $0.key < $1.key }
    writer.member("profiles", values.map { ProfileValue(profile: $0.key, value: $0.value) })
    writer.member("unit", unit)
    writer.member("text", text)
    writer.member("source", source)
  }

  /// The value that a profile sets.
  struct ProfileValue: WrittenPart {
    let profile: String
    let value: Rational

    static let schema = ObjectSchema(
      "profile value", [.required("profile", .text), .required("value", .fraction)])

    func write(to writer: inout JSONWriter) {
      writer.member("profile", profile)
      writer.member("value", value)
    }
  }
}

extension DeclaredFact: WrittenPart {
  static let schema = ObjectSchema(
    "model fact",
    [
      .required("name", .text), .required("type", .choice(["int", "double", "bool"])),
      .required("unit", .text), .required("text", .part(LocalizedText.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.member("type", "\(type)")
    writer.member("unit", unit)
    writer.member("text", text)
  }
}
