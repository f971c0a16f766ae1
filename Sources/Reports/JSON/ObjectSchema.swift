/// The keys of an object and the types of their values.
struct ObjectSchema: Sendable {
  /// What a key's value is.
  indirect enum Kind: Sendable {
    case text, integer, flag, fraction, instant, date, digest
    /// One text and no other.
    case constant(String)
    /// One of these texts.
    case choice([String])
    case part(any WrittenPart.Type)
    case list(Kind)
  }

  struct Field: Sendable {
    let name: String
    let kind: Kind
    let isRequired: Bool

    static func required(_ name: String, _ kind: Kind) -> Field {
      Field(name: name, kind: kind, isRequired: true)
    }

    static func optional(_ name: String, _ kind: Kind) -> Field {
      Field(name: name, kind: kind, isRequired: false)
    }
  }

  /// What the object is, in messages and as the name of its definition.
  let title: String
  let fields: [Field]

  init(_ title: String, _ fields: [Field]) { (self.title, self.fields) = (title, fields) }
}
