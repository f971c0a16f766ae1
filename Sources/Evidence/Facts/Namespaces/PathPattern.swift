/// A path pattern of CODEOWNERS and branch rules: `*` within a part, `**` across parts, `?` one
/// character; a leading `/` ties it to the root, a trailing `/` means a folder.
struct PathPattern {
  private let parts: [[UInt8]]

  init(_ pattern: String) {
    var text = pattern[...]
    let isAnchored = text.dropLast().contains("/")
    if text.hasPrefix("/") { text = text.dropFirst() }
    let isFolder = text.hasSuffix("/")
    var parts = text.split(separator: "/").map { Array($0.utf8) }
    if !isAnchored, !pattern.hasPrefix("/") { parts.insert(Array("**".utf8), at: 0) }
    if isFolder || parts.last.map({ $0 != Array("*".utf8) }) ?? true {
      parts.append(Array("**".utf8))
    }
    self.parts = parts
  }

  /// Whether a path is the named file or lies below the named folder.
  func matches(_ path: String) -> Bool {
    let names = path.split(separator: "/").map { Array($0.utf8) }
    return Self.matches(names, parts, isWild: { $0 == Array("**".utf8) }) { name, part in
      Self.matches(name, part, isWild: { $0 == UInt8(ascii: "*") }) {
        $0 == $1 || $1 == UInt8(ascii: "?")
      }
    }
  }

  /// Matches with one wild element by the two-pointer method: the time is bounded by the product
  /// of the lengths, whatever the pattern.
  private static func matches<Element>(
    _ text: [Element], _ pattern: [Element], isWild: (Element) -> Bool,
    fits: (Element, Element) -> Bool
  ) -> Bool {
    var (t, p) = (0, 0)
    var retry: (t: Int, p: Int)?
    while t < text.count {
      if p < pattern.count, isWild(pattern[p]) {
        retry = (t, p)
        p += 1
      } else if p < pattern.count, fits(text[t], pattern[p]) {
        (t, p) = (t + 1, p + 1)
      } else if let last = retry {
        retry = (last.t + 1, last.p)
        (t, p) = (last.t + 1, last.p + 1)
      } else {
        return false
      }
    }
    return pattern[p...].allSatisfy(isWild)
  }
}
