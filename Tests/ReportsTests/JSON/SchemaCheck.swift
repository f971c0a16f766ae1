import DataFormats

@testable import Reports

/// Compares a document with the schema that is published for it.
enum SchemaCheck {
  static func problems(in node: JSONNode, _ schema: ObjectSchema) -> [String] {
    let names = schema.fields.map(\.name)
    let keys = node.members.map(\.key)
    var problems = keys.filter { !names.contains($0) }.map { "\(schema.title): extra \($0)" }
    if keys != names.filter(keys.contains) { problems.append("\(schema.title): order") }
    for field in schema.fields {
      if let value = node[field.name] {
        problems += self.problems(in: value, field.kind, "\(schema.title).\(field.name)")
      } else if field.isRequired {
        problems.append("\(schema.title): lacks \(field.name)")
      }
    }
    return problems
  }

  private static func problems(
    in node: JSONNode, _ kind: ObjectSchema.Kind, _ place: String
  ) -> [String] {
    switch kind {
    case .text, .fraction, .instant, .date, .digest: node.string == nil ? [place] : []
    case .integer: node.int == nil ? [place] : []
    case .flag: node.bool == nil ? [place] : []
    case .constant(let text): node.string == text ? [] : [place]
    case .choice(let texts): node.string.map(texts.contains) == true ? [] : [place]
    case .part(let part): problems(in: node, part.schema)
    case .list(let item): node.items.flatMap { problems(in: $0, item, place) }
    }
  }
}
