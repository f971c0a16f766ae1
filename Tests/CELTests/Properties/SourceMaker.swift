import TestSupport

/// Makes texts of the whole grammar by chance; they parse, but need mean nothing.
struct SourceMaker {
  var generator: FixedRandom

  init(seed: Int) { generator = FixedRandom(seed: UInt64(seed)) }

  mutating func expression(depth: Int) -> String {
    guard depth > 0 else { return leaf() }
    switch Int.random(in: 0..<14, using: &generator) {
    case 0: return "\(part(depth)) ? \(part(depth)) : \(expression(depth: depth - 1))"
    case 1, 2:
      let signs = ["&&", "||", "+", "-", "*", "/", "%", "<", "<=", ">", ">=", "==", "!=", "in"]
      return "\(part(depth)) \(pick(signs)) \(part(depth))"
    case 3: return "\(pick(["!", "-", "--", "!!"]))\(part(depth))"
    case 4: return "\(part(depth)).\(pick(["a", "?b", "`c-d/e`", "in_", "`in`"]))"
    case 5: return "\(part(depth))[\(pick(["", "?"]))\(expression(depth: depth - 1))]"
    case 6: return "\(part(depth)).f(\(several(depth, "")))"
    case 7: return "\(pick(["", "."]))g(\(several(depth, "")))"
    case 8: return "[\(several(depth, pick(["", "?"])))\(pick(["", ","]))]".trimmingComma
    case 9: return "{\(pick(["", "?"]))\(part(depth)): \(expression(depth: depth - 1))}"
    case 10: return "\(pick(["", "."]))a.B{c: \(expression(depth: depth - 1)), ?`d`: \(leaf())}"
    case 11: return "x.\(pick(["all", "exists", "map"]))(y, \(expression(depth: depth - 1)))"
    default: return part(depth)
    }
  }

  /// An expression in parentheses, or a short one without.
  private mutating func part(_ depth: Int) -> String {
    Bool.random(using: &generator) ? leaf() : "(\(expression(depth: depth - 1)))"
  }

  private mutating func several(_ depth: Int, _ mark: String) -> String {
    let count = Int.random(in: 0..<3, using: &generator)
    return (0..<count).map { _ in mark + expression(depth: depth - 1) }.joined(separator: ", ")
  }

  private mutating func leaf() -> String {
    pick([
      "a", ".b", "_c1", "0", "1", "-1", "9223372036854775807", "-9223372036854775808", "0x1F",
      "18446744073709551615u", "1.5", ".5", "1e300", "-2.5e-7", "5e-324", "true", "null", "''",
      "\"q\\\"\\n\\t\"", "r'\\d'", "b'\\xff\\000z'", "'''a\nb'''", "'\\u4e2d\\U0001F600'",
      "'\\a\\b\\f\\v\\\\'", "rb'\\x'", "[]", "{}", "f()", "'\u{85}\u{2028}\u{1}'",
    ])
  }

  private mutating func pick(_ options: [String]) -> String {
    options[Int.random(in: 0..<options.count, using: &generator)]
  }
}

extension String {
  /// An empty list takes no comma.
  fileprivate var trimmingComma: String { self == "[,]" ? "[]" : self }
}
