import Assessment
import DataFormats
import MaturityModel
import TextLayout

extension ModelIdentity: DocumentPart {
  static let schema = ObjectSchema(
    "model",
    [
      .required("id", .text), .required("version", .text), .required("sha256", .digest),
      .optional("profile", .text),
      .required("title", .part(LocalizedText.self)), .required("source", .part(LocalizedText.self)),
      .required("notice", .part(LocalizedText.self)),
      .required("levels", .list(.part(Level.self))), .required("policy", .part(Policy.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("version", version)
    writer.member("sha256", digest.hex)
    writer.member("profile", ifPresent: profile)
    writer.member("title", title)
    writer.member("source", source)
    writer.member("notice", notice)
    writer.member("levels", levels)
    writer.member("policy", policy)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let (id, version) = (try object.text("id"), try object.text("version"))
    let digest = try object.digest("sha256")
    let profile = try object.optionalText("profile")
    self.init(
      id: id, version: version, title: try object.part("title"),
      source: try object.part("source"), notice: try object.part("notice"), digest: digest,
      profile: profile,
      levels: try object.parts("levels"), policy: try object.part("policy"))
  }
}

extension Level: DocumentPart {
  static let schema = ObjectSchema(
    "level",
    [
      .required("level", .integer), .required("title", .part(LocalizedText.self)),
      .required("gist", .part(LocalizedText.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("level", number)
    writer.member("title", title)
    writer.member("gist", gist)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      number: try object.int("level"), title: try object.part("title"),
      gist: try object.part("gist"))
  }
}
