/// The work item that a text names, as forges and trackers write it.
enum WorkItemMention {
  /// `#12` after a closing word (`fixes #12`), or a tracker's key (`SHOP-12`); nil for none.
  static func first(in texts: String?...) -> String? {
    for text in texts.compactMap({ $0 }) {
      let words = text.prefix(4096).split {
        !($0.isLetter || $0.isNumber || $0 == "#" || $0 == "-")
      }
      for (index, word) in words.enumerated() {
        if let key = key(word) { return key }
        if isNumber(word), index > 0, closing.contains(words[index - 1].lowercased()) {
          return String(word)
        }
      }
    }
    return nil
  }

  private static let closing: Set<String> = [
    "close", "closes", "closed", "fix", "fixes", "fixed", "resolve", "resolves", "resolved",
    "implements", "refs",
  ]

  private static func isNumber(_ word: Substring) -> Bool {
    word.first == "#" && word.count > 1 && word.count < 12
      && word.dropFirst().utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Two to ten capital letters or digits, a hyphen, a number, and what a branch adds behind it:
  /// `SHOP-12-till`; not `UTF-8` or `SHA-256`.
  private static func key(_ word: Substring) -> String? {
    let parts = word.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count > 1, (2...10).contains(parts[0].utf8.count),
      (1...7).contains(parts[1].utf8.count), !standards.contains(parts[0]),
      parts[0].utf8.allSatisfy({ (65...90).contains($0) || (48...57).contains($0) }),
      parts[0].utf8.first.map({ (65...90).contains($0) }) == true,
      parts[1].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return "\(parts[0])-\(parts[1])"
  }

  private static let standards: Set<Substring> = [
    "UTF", "SHA", "ISO", "RFC", "CVE", "CWE", "AES", "RSA", "MD", "HTTP", "TLS", "PEP", "JEP",
    "JSR",
  ]
}
