/// Takes a page apart into tags, to see that text never becomes one.
struct HTMLPage {
  struct Tag: Hashable {
    let name: String
    let attributes: [String: String]
    let isClosing: Bool

    /// The order of a heading, be it told by the element or by its role.
    var headingLevel: Int? {
      if attributes["role"] == "heading" { return attributes["aria-level"].flatMap { Int($0) } }
      return name.count == 2 && name.first == "h" ? Int(name.dropFirst()) : nil
    }
  }

  private(set) var tags: [Tag] = []
  private(set) var problems: [String] = []

  private static let void: Set<String> = [
    "meta", "br", "input", "!doctype", "line", "rect", "circle",
  ]

  init(_ page: String) {
    var rest = Array(page.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[(start + 1)...]
      guard let end = Self.end(of: rest) else {
        problems.append("a tag without end")
        break
      }
      add(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
    }
    checkNesting()
  }

  /// The names of the tags and attributes in order, without their values.
  var shape: [String] {
    tags.map {
      ($0.isClosing ? "/" : "") + $0.name + " " + $0.attributes.keys.sorted().joined(separator: " ")
    }
  }

  func values(of attribute: String) -> [String] { tags.compactMap { $0.attributes[attribute] } }

  /// The `>` that ends a tag, quoted values passed over.
  private static func end(of text: ArraySlice<UInt8>) -> Int? {
    var isQuoted = false
    return text.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ">") && !isQuoted
    }
  }

  private mutating func add(_ source: String) {
    let isClosing = source.hasPrefix("/")
    let body = source.drop { $0 == "/" }
    let name = body.prefix { !$0.isWhitespace && $0 != "/" }.lowercased()
    var attributes: [String: String] = [:]
    let parts = body.dropFirst(name.count).split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let key = parts[index].split(separator: " ").last.map(String.init) ?? ""
      attributes[String(key.drop { $0 == " " || $0 == "\n" }.dropLast())] = String(parts[index + 1])
    }
    tags.append(Tag(name: name, attributes: attributes, isClosing: isClosing))
    if source.hasSuffix("/") { tags.append(Tag(name: name, attributes: [:], isClosing: true)) }
  }

  private mutating func checkNesting() {
    var open: [String] = []
    for tag in tags where !(Self.void.contains(tag.name) && !isBalanced(tag)) {
      if !tag.isClosing {
        open.append(tag.name)
      } else if open.popLast() != tag.name {
        problems.append("</\(tag.name)> closes nothing")
      }
    }
    problems += open.map { "<\($0)> stays open" }
  }

  private func isBalanced(_ tag: Tag) -> Bool { ["line", "rect", "circle"].contains(tag.name) }
}
