@testable import CEL

extension FuzzTarget {
  /// A pattern on the first line, a text after it: both ways to match agree.
  static let patterns = FuzzTarget(name: "patterns") { input in
    let parts = input.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let pattern = try? Pattern(String(decoding: parts[0], as: UTF8.self))
    else { return }
    let text = String(decoding: parts[1], as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    let first = pattern.allMatches(in: scalars, most: 20).first
    guard pattern.matches(text) == (first != nil) else {
      Finding.stop("a text matches where a match is found", pattern.source, text)
    }
    for range in first?.groups.compactMap({ $0 }) ?? [] where range.upperBound > scalars.count {
      Finding.stop("a match lies within its text", pattern.source, text)
    }
  }
}
