/// Adds an item to a list of a YAML file without touching what is there.
///
/// The text grows by whole lines: below the last item of the list, or at the end of the file where
/// there is no such list. The result is read again, and refused unless it says the same as before
/// and the item.
public enum YAMLAppending {
  /// The file with one more item.
  ///
  /// - Parameters:
  ///   - lines: The lines of the item, a mapping, without indentation.
  ///   - list: The key of the list in the file's root.
  ///   - bytes: The file, in UTF-8.
  ///   - path: The path for messages.
  /// - Returns: The new bytes of the file.
  /// - Throws: What is wrong with the file, or that it is written in a way that no line fits.
  public static func append(
    _ lines: [String], to list: String, of bytes: [UInt8], path: String
  ) throws(InputError) -> [UInt8] {
    let old = try YAML.documents(bytes, path: path)
    var text = TextLines(bytes)
    if let node = old.first?[list], node.isSequence, let last = node.items.last {
      let place = text.end(ofItemAt: last.position)
      text.insert(item(lines, indent: place.indent), at: place.line)
    } else if let key = old.first?.entries.first(where: { $0.key.string == list })?.key {
      text.openList(at: key.position, list)
      text.insert(item(lines, indent: 2), at: key.position.line)
    } else {
      text.add(["\(list):"] + item(lines, indent: 2))
    }
    let new = text.bytes
    guard let read = try? YAML.documents(new, path: path), says(read, old, plus: lines, in: list)
    else {
      throw InputError(
        path: path, position: old.first?[list]?.position,
        problem: .other(
          "nothing can be added to '\(list)' as it is written; give each item lines of its own"))
    }
    return new
  }

  private static func item(_ lines: [String], indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    return lines.enumerated().map { margin + ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  /// Whether a file says what it said, and one item more at the end of a list.
  private static func says(
    _ new: [YAMLNode], _ old: [YAMLNode], plus lines: [String], in list: String
  ) -> Bool {
    guard new.count == 1, let root = new.first, let items = root[list]?.items,
      let item = try? YAML.documents(
        Array(lines.joined(separator: "\n").utf8), path: ""
      ).first, items.last.map({ $0.says(item) }) ?? false
    else { return false }
    let place = old.first?[list]
    guard place.map({ $0.isSequence || $0.isNull }) ?? true else { return false }
    let before = place.map { Array($0.items) } ?? []
    let others = root.entries.filter { $0.key.string != list }
    let oldOthers = old.first?.entries.filter { $0.key.string != list } ?? []
    return items.count == before.count + 1 && zip(items, before).allSatisfy { $0.says($1) }
      && others.count == oldOthers.count
      && zip(others, oldOthers).allSatisfy { $0.key.says($1.key) && $0.value.says($1.value) }
  }
}

extension YAMLNode {
  /// Whether another node holds the same, wherever it stands.
  fileprivate func says(_ other: YAMLNode) -> Bool {
    guard record.kind == other.record.kind, tag == other.tag else { return false }
    return switch record.kind {
    case .plain, .quoted: string == other.string
    case .sequence:
      items.count == other.items.count && zip(items, other.items).allSatisfy { $0.says($1) }
    case .mapping:
      entries.count == other.entries.count
        && zip(entries, other.entries).allSatisfy {
          $0.key.says($1.key) && $0.value.says($1.value)
        }
    }
  }
}

/// A text as lines that keep their own ends.
private struct TextLines {
  private var lines: [ArraySlice<UInt8>]
  private let newline: [UInt8]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    newline =
      lines.first?.last == UInt8(ascii: "\r") && lines.count > 1
      ? [UInt8(ascii: "\r"), UInt8(ascii: "\n")] : [UInt8(ascii: "\n")]
    // What follows the last line break is no line when it is empty.
    if lines.last?.isEmpty ?? false { lines.removeLast() }
  }

  var bytes: [UInt8] {
    lines.reduce(into: []) { result, line in
      result += line
      if line.last == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else {
        result += newline
      }
    }
  }

  /// Where the item of a block list ends: the number of lines up to there and the dash's column.
  func end(ofItemAt position: SourcePosition) -> (line: Int, indent: Int) {
    let first = position.line - 1
    guard lines.indices.contains(first) else { return (lines.count, 2) }
    let indent = lines[first].prefix { $0 == UInt8(ascii: " ") }.count
    var end = position.line
    var open = end
    while open < lines.count {
      let margin = lines[open].prefix { $0 == UInt8(ascii: " ") }.count
      let isBlank = lines[open].dropFirst(margin).allSatisfy { $0 == UInt8(ascii: "\r") }
      if !isBlank, margin <= indent { break }
      open += 1
      if !isBlank { end = open }
    }
    return (end, indent)
  }

  /// Turns `list: []` or `list: ~` into the head of a list.
  mutating func openList(at position: SourcePosition, _ list: String) {
    guard lines.indices.contains(position.line - 1) else { return }
    lines[position.line - 1] = ArraySlice("\(list):".utf8)
  }

  mutating func insert(_ new: [String], at place: Int) {
    lines.insert(contentsOf: new.map { ArraySlice($0.utf8) }, at: min(place, lines.count))
  }

  mutating func add(_ new: [String]) { insert(new, at: lines.count) }
}
