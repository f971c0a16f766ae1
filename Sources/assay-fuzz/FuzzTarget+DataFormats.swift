import DataFormats

extension FuzzTarget {
  /// A JSON text: whole and in pieces, read and passed over.
  static let json = FuzzTarget(name: "json") { input in
    let whole = try? tokens(input, pieceSize: .max)
    for pieceSize in [1, 7, 4_096] {
      guard (try? tokens(input, pieceSize: pieceSize)) == whole else {
        Finding.stop("the size of the pieces changes nothing", "\(pieceSize)")
      }
    }
    _ = try? JSONNode.parse(input, path: "x")
    guard whole == nil || (try? skip(input)) != nil else {
      Finding.stop("what is read can be passed over")
    }
  }

  private static func tokens(_ input: [UInt8], pieceSize: Int) throws(InputError) -> [String] {
    var reader = JSONReader(MemoryByteSource(input, pieceSize: pieceSize), path: "x")
    var tokens: [String] = []
    while case let token = try reader.next(), token != .end {
      let text = token == .key || token == .string ? reader.string : ""
      tokens.append("\(token) \(text) \(reader.position)")
    }
    return tokens
  }

  private static func skip(_ input: [UInt8]) throws(InputError) {
    var reader = JSONReader(MemoryByteSource(input, pieceSize: 3), path: "x")
    try reader.next()
    try reader.skipValue()
    try reader.finish()
  }

  /// A YAML stream of one document or several.
  static let yaml = FuzzTarget(name: "yaml") { input in
    let documents = try? YAML.documents(input, path: "x")
    guard (try? YAML.document(input, path: "x")) == nil || documents?.count == 1 else {
      Finding.stop("one document is a stream of one")
    }
  }

  /// An XML document: whole and in pieces.
  static let xml = FuzzTarget(name: "xml") { input in
    let whole = try? XMLOutline.read(input, pieceSize: .max)
    for pieceSize in [1, 7, 4_096] {
      guard (try? XMLOutline.read(input, pieceSize: pieceSize)) == whole else {
        Finding.stop("the size of the pieces changes nothing", "\(pieceSize)")
      }
    }
  }

  /// A table, of CSV with and without a header, or of HTML.
  static let tables = FuzzTarget(name: "tables") { input in
    if let table = try? CSVTable.parse(input, path: "x") {
      for row in table.rows where row.fields.count != table.header.count {
        Finding.stop("every row has the header's fields", "line \(row.line)")
      }
    }
    _ = try? TextTable.csv(input, path: "x")
    _ = try? TextTable.html(input, path: "x")
  }
}

/// What a document holds, one entry an element or a text.
private final class XMLOutline: XMLTextHandler {
  private var entries: [String] = []
  private var characters: [UInt8] = []
  let wantsText = true

  static func read(_ bytes: [UInt8], pieceSize: Int) throws(InputError) -> [String] {
    let outline = XMLOutline()
    try XML.parse(MemoryByteSource(bytes, pieceSize: pieceSize), path: "x", handler: outline)
    return outline.entries
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    endText()
    let attributes = element.attributes.map { "\($0.name)=\($0.value)" }
    entries.append("<\(element.name) \(attributes) \(element.depth) \(element.namespace ?? "")")
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    endText()
    entries.append("</\(element.name) \(element.depth)")
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) { characters += bytes }

  private func endText() {
    if !characters.isEmpty { entries.append(String(decoding: characters, as: UTF8.self)) }
    characters = []
  }
}
