import TestSupport

/// Makes well-typed expressions by chance over the variables of `Sample`.
struct ExpressionMaker {
  var generator: FixedRandom

  init(seed: Int) { generator = FixedRandom(seed: UInt64(seed)) }

  mutating func condition(depth: Int) -> String {
    guard depth > 0 else { return pick(["t", "f", "u", "v", "bad", "true", "false"]) }
    let below = depth - 1
    switch Int.random(in: 0..<16, using: &generator) {
    case 0: return "(\(condition(depth: below))) && (\(condition(depth: below)))"
    case 1: return "(\(condition(depth: below))) || (\(condition(depth: below)))"
    case 2: return "!(\(condition(depth: below)))"
    case 3: return branches(depth: below) { $0.condition(depth: below) }
    case 4: return "(\(number(depth: below))) \(comparison()) (\(number(depth: below)))"
    case 5: return "(\(ratio(depth: below))) \(comparison()) (\(ratio(depth: below)))"
    case 6: return "names.exists(n, n == '\(letter())' && (\(condition(depth: below))))"
    case 7: return "names.all(n, n != '\(letter())' || (\(condition(depth: below))))"
    case 8:
      return "items.atLeast(\(pick(["1", "2", "3", "4"])), x, x || (\(condition(depth: below))))"
    case 9: return "(\(condition(depth: below))) == (\(condition(depth: below)))"
    case 10: return "cel.bind(z, \(condition(depth: below)), z && (\(condition(depth: below))))"
    case 11: return "(\(text(depth: below))) in (\(list(depth: below)))"
    case 12: return "(\(text(depth: below))).\(pick(["startsWith", "contains"]))('\(letter())')"
    case 13: return "(\(text(depth: below))).matches('^[\(letter())\(letter())y-z]+$')"
    case 14: return "names.existsOne(i, n, i > 0 && (\(condition(depth: below))))"
    default: return "has({'\(letter())': \(condition(depth: below))}.\(letter()))"
    }
  }

  mutating func number(depth: Int) -> String {
    guard depth > 0 else { return pick(["count", "1", "0", "-3", "7", "size(names)"]) }
    let below = depth - 1
    switch Int.random(in: 0..<8, using: &generator) {
    case 0:
      let operation = pick(["+", "-", "*", "/", "%"])
      return "(\(number(depth: below))) \(operation) (\(number(depth: below)))"
    case 1: return branches(depth: below) { $0.number(depth: below) }
    case 2: return "[\(number(depth: below)), \(number(depth: below))][\(pick(["0", "1", "2"]))]"
    case 3:
      return "{'a': \(number(depth: below)), 'b': \(number(depth: below))}.\(pick(["a", "b", "c"]))"
    case 4: return "size(\(list(depth: below)))"
    // Over what is partly known the bounds draw closer as more is learnt; that is their use.
    case 5: return "names.countBounds(n, n != '\(letter())')[\(pick(["0", "1", "2"]))]"
    case 6: return "optional.of(\(number(depth: below))).optMap(o, o + 1).orValue(0)"
    default: return "size(names.filter(n, \(condition(depth: below))))"
    }
  }

  mutating func ratio(depth: Int) -> String {
    guard depth > 0 else { return pick(["ratio", "0.5", "params.least", "-1.25", "2.0"]) }
    let below = depth - 1
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "names.share(n, \(condition(depth: below)))"
    case 1: return "double(\(number(depth: below)))"
    case 2: return branches(depth: below) { $0.ratio(depth: below) }
    default:
      return "(\(ratio(depth: below))) \(pick(["+", "-", "*", "/"])) (\(ratio(depth: below)))"
    }
  }

  mutating func text(depth: Int) -> String {
    guard depth > 0 else { return pick(["'a'", "'b'", "''", "names[0]", "names[9]"]) }
    let below = depth - 1
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "(\(text(depth: below))) + (\(text(depth: below)))"
    case 1: return "string(\(number(depth: below)))"
    case 2: return branches(depth: below) { $0.text(depth: below) }
    default: return "(\(list(depth: below))).join('\(letter())')"
    }
  }

  mutating func list(depth: Int) -> String {
    guard depth > 0 else { return pick(["names", "['a', 'x']", "names + ['b']"]) }
    let below = depth - 1
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: return "(\(list(depth: below))).map(m, m + (\(text(depth: below))))"
    case 1: return "names.filter(n, \(condition(depth: below)))"
    case 2: return "[\(text(depth: below)), \(text(depth: below))]"
    default: return "(\(list(depth: below))).sortBy(m, size(m))"
    }
  }

  private mutating func branches(
    depth: Int, _ make: (inout ExpressionMaker) -> String
  ) -> String {
    "(\(condition(depth: depth))) ? (\(make(&self))) : (\(make(&self)))"
  }

  private mutating func comparison() -> String { pick(["<", "<=", ">", ">=", "==", "!="]) }

  private mutating func letter() -> String { pick(["a", "b", "x"]) }

  private mutating func pick(_ options: [String]) -> String {
    options[Int.random(in: 0..<options.count, using: &generator)]
  }
}
