import DataFormats

/// Writes JSON Schemas (2020-12) of what this module writes.
enum SchemaText {
  /// The schema of a document whose first key names its format.
  static func text(of root: ObjectSchema, format: String) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    writer.member("$id", "urn:\(format.replacingSeparators)")
    writer.member("title", root.title)
    members(of: root, &writer)
    definitions(below: root, &writer)
    writer.endObject()
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private static func definitions(below root: ObjectSchema, _ writer: inout JSONWriter) {
    writer.key("$defs")
    writer.beginObject()
    for schema in parts(below: root) {
      writer.key(schema.definitionName)
      writer.beginObject()
      members(of: schema, &writer)
      writer.endObject()
    }
    writer.endObject()
  }

  private static func members(of schema: ObjectSchema, _ writer: inout JSONWriter) {
    writer.member("type", "object")
    writer.key("properties")
    writer.beginObject()
    for field in schema.fields {
      writer.key(field.name)
      write(field.kind, &writer)
    }
    writer.endObject()
    writer.member("required", schema.fields.filter(\.isRequired).map(\.name))
    writer.member("additionalProperties", false)
  }

  private static func write(_ kind: ObjectSchema.Kind, _ writer: inout JSONWriter) {
    writer.beginObject()
    switch kind {
    case .text: writer.member("type", "string")
    case .integer: writer.member("type", "integer")
    case .flag: writer.member("type", "boolean")
    case .fraction: pattern("^-?[0-9]+(/[1-9][0-9]*)?$", &writer)
    case .instant: pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", &writer)
    case .date: pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", &writer)
    case .digest: pattern("^[0-9a-f]{64}$", &writer)
    case .constant(let text): writer.member("const", text)
    case .choice(let texts): writer.member("enum", texts)
    case .part(let part): writer.member("$ref", "#/$defs/\(part.schema.definitionName)")
    case .list(let item):
      writer.member("type", "array")
      writer.key("items")
      write(item, &writer)
    }
    writer.endObject()
  }

  private static func pattern(_ pattern: String, _ writer: inout JSONWriter) {
    writer.member("type", "string")
    writer.member("pattern", pattern)
  }

  /// Every part that a schema leads to, sorted by name.
  static func parts(below root: ObjectSchema) -> [ObjectSchema] {
    var found: [String: ObjectSchema] = [:]
    var open = [root]
    while let schema = open.popLast() {
      for part in schema.fields.compactMap(\.kind.part) where found[part.title] == nil {
        found[part.title] = part
        open.append(part)
      }
    }
    return found.values.sorted { $0.title < $1.title }
  }
}

extension ObjectSchema {
  /// The title as a name without blanks.
  fileprivate var definitionName: String { title.replacingSeparators }
}

extension ObjectSchema.Kind {
  fileprivate var part: ObjectSchema? {
    switch self {
    case .part(let part): part.schema
    case .list(let item): item.part
    default: nil
    }
  }
}

extension String {
  fileprivate var replacingSeparators: String {
    String(map { $0 == " " ? "_" : $0 == "/" ? ":" : $0 })
  }
}
