import Assessment
import DataFormats
import MaturityModel
import TextLayout

/// A model as JSON, for programs; `schema` describes it.
public enum ModelJSON {
  /// The value of the first key.
  static let format = "assay.model-outline/1"

  /// The JSON Schema of the document.
  public static var schema: String { SchemaText.text(of: ModelOutline.schema, format: format) }

  /// Writes an excerpt; the same model gives the same bytes.
  static func encode(_ excerpt: ModelExcerpt) -> [UInt8] {
    var writer = JSONWriter()
    writer.part(ModelOutline(excerpt: excerpt))
    return writer.finish()
  }
}

/// The document of `ModelJSON`.
struct ModelOutline: WrittenPart {
  let excerpt: ModelExcerpt

  static let schema = ObjectSchema(
    "model outline",
    [
      .required("format", .constant(ModelJSON.format)),
      .required("model", .part(ModelIdentity.self)), .optional("shows", .text),
      .required("profiles", .list(.part(Profile.self))),
      .required("parameters", .list(.part(Parameter.self))),
      .required("facts", .list(.part(DeclaredFact.self))),
      .required("domains", .list(.part(Domain.self))),
    ])

  func write(to writer: inout JSONWriter) {
    let model = excerpt.model
    writer.member("format", ModelJSON.format)
    writer.member("model", ModelIdentity(model))
    writer.member("shows", ifPresent: excerpt.identifier)
    writer.member("profiles", model.profiles)
    writer.member("parameters", excerpt.parameters)
    writer.member("facts", model.declaredFacts)
    writer.member("domains", excerpt.domains)
  }
}

extension Domain: WrittenPart {
  static let schema = ObjectSchema(
    "model domain",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .optional("clause", .text), .required("assessed", .flag),
      .required("items", .list(.part(Item.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("clause", ifPresent: clause)
    writer.member("assessed", isAssessed)
    writer.member("items", items)
  }
}

extension Item: WrittenPart {
  static let schema = ObjectSchema(
    "model item",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .required("practices", .list(.part(Practice.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("practices", practices)
  }
}

extension Practice: WrittenPart {
  static let schema = ObjectSchema(
    "model practice",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .optional("clause", .text), .optional("floor", .part(LocalizedText.self)),
      .optional("note", .part(LocalizedText.self)),
      .required("criteria", .list(.part(Criterion.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("clause", ifPresent: clause)
    writer.member("floor", ifPresent: floor)
    writer.member("note", ifPresent: note)
    writer.member("criteria", criteria)
  }
}
