import DataFormats

/// A statement of in-toto without the parts of its predicate that are not read.
///
/// A bill of materials inside would otherwise take many times its size.
struct StatementHead {
  private(set) var type: String?
  private(set) var predicateType: String?
  private(set) var subjects: [JSONNode] = []
  /// What SLSA provenance of any version says at its top.
  private(set) var predicate: [String: JSONNode] = [:]

  private static let read: Set = [
    "builder", "buildType", "invocation", "materials", "metadata", "recipe", "buildDefinition",
    "runDetails",
  ]

  /// Takes a statement that stands in a tree.
  init(_ root: JSONNode) {
    type = root["_type"]?.string
    predicateType = root["predicateType"]?.string
    subjects = root["subject"]?.items ?? []
    for entry in (root["predicate"] ?? root["slsaProvenance"])?.entries ?? []
    where Self.read.contains(entry.key) {
      predicate[entry.key] = entry.value
    }
  }

  /// Reads a statement of its own.
  init(_ bytes: [UInt8], path: String) throws(InputError) {
    var reader = JSONReader(bytes, path: path)
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("_type") {
        type = try reader.nextString()
      } else if reader.keyEquals("predicateType") {
        predicateType = try reader.nextString()
      } else if reader.keyEquals("subject") {
        try reader.next()
        subjects = try reader.tree().items
      } else if reader.keyEquals("predicate"), try reader.enterObject() {
        try readPredicate(&reader)
      } else if reader.token == .key {
        try reader.skipValue()
      }
    }
    try reader.finish()
  }

  private mutating func readPredicate(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextKey() {
      let key = reader.string
      guard Self.read.contains(key) else {
        try reader.skipValue()
        continue
      }
      try reader.next()
      predicate[key] = try reader.tree()
    }
  }
}
