public import Platform

/// A pattern of paths: `*` stands for any part of a name, `?` for one character of it, `**` for any
/// folders; everything else for itself.
///
/// Matching takes at most the product of the two lengths, whatever the pattern.
public struct GlobPattern: Sendable, Hashable {
  /// The pattern as written.
  public let text: String
  /// The patterns of the names; nil for `**`.
  private let parts: [[UInt8]?]

  /// Takes a pattern; one that ends in `/` means everything in that folder.
  public init(_ text: String) {
    self.text = text
    let whole = Array(text.utf8) + (text.hasSuffix("/") ? Array("**".utf8) : [])
    parts = whole.split(separator: UInt8(ascii: "/")).filter { !$0.elementsEqual(".".utf8) }
      .map { $0.elementsEqual("**".utf8) ? nil : Array($0) }
  }

  /// Whether the pattern describes the whole path.
  public func matches(_ path: FilePath) -> Bool {
    Self.matches(path.names.map(\.bytes)[...], parts[...], isAny: { $0 == nil }) { name, part in
      part.map { Self.name(name, matches: $0) } ?? true
    }
  }

  /// Whether the pattern spells out the way into a folder, so that it is meant to be looked into.
  public func leadsInto(_ folder: FilePath) -> Bool {
    let names = folder.names
    guard names.count < parts.count else { return false }
    return zip(names, parts).allSatisfy { name, part in
      part.map { Self.name(name.bytes, matches: $0) } ?? false
    }
  }

  private static func name(_ name: [UInt8], matches part: [UInt8]) -> Bool {
    // A character's later bytes belong to its first one.
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    let characters = name.reduce(into: [[UInt8]]()) { characters, byte in
      if isContinuation(byte), !characters.isEmpty {
        characters[characters.count - 1].append(byte)
      } else {
        characters.append([byte])
      }
    }
    let wanted = part.reduce(into: [[UInt8]]()) { wanted, byte in
      if isContinuation(byte), !wanted.isEmpty {
        wanted[wanted.count - 1].append(byte)
      } else {
        wanted.append([byte])
      }
    }
    return matches(characters[...], wanted[...], isAny: { $0 == [UInt8(ascii: "*")] }) {
      $1 == [UInt8(ascii: "?")] || $0 == $1
    }
  }

  /// Two fingers: on a mismatch the last "any" takes one item more, and no other is tried again.
  private static func matches<Item, Part>(
    _ items: ArraySlice<Item>, _ parts: ArraySlice<Part>, isAny: (Part) -> Bool,
    fits: (Item, Part) -> Bool
  ) -> Bool {
    var (item, part) = (items.startIndex, parts.startIndex)
    var retry: (item: Int, part: Int)?
    while item < items.endIndex {
      if part < parts.endIndex, isAny(parts[part]) {
        retry = (item, part)
        part += 1
      } else if part < parts.endIndex, fits(items[item], parts[part]) {
        (item, part) = (item + 1, part + 1)
      } else if let last = retry {
        retry = (last.item + 1, last.part)
        (item, part) = (last.item + 1, last.part + 1)
      } else {
        return false
      }
    }
    return parts[part...].allSatisfy(isAny)
  }
}
