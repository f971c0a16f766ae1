/// Makes well-typed expressions by chance over the variables of `Sample`.
struct ExpressionMaker {
  var generator: FixedGenerator

  init(seed: Int) { generator = FixedGenerator(seed: UInt64(seed)) }

  mutating func condition(depth: Int) -> String {
    guard depth > 0 else { return pick(["t", "f", "u", "v", "bad", "true", "false"]) }
    let (a, b) = (condition(depth: depth - 1), condition(depth: depth - 1))
    let (n, m) = (number(depth: depth - 1), number(depth: depth - 1))
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return "(\(a)) && (\(b))"
    case 1: return "(\(a)) || (\(b))"
    case 2: return "!(\(a))"
    case 3: return "(\(a)) ? (\(b)) : (\(condition(depth: depth - 1)))"
    case 4: return "(\(n)) \(pick(["<", "<=", ">", ">=", "==", "!="])) (\(m))"
    case 5: return "names.exists(n, n == '\(pick(["a", "b", "x"]))' && (\(a)))"
    case 6: return "names.all(n, n != '\(pick(["a", "b", "x"]))' || (\(a)))"
    case 7: return "items.atLeast(\(pick(["1", "2", "3", "4"])), x, x || (\(a)))"
    case 8: return "(\(a)) == (\(b))"
    default: return "cel.bind(z, \(a), z && (\(b)))"
    }
  }

  mutating func number(depth: Int) -> String {
    guard depth > 0 else { return pick(["count", "1", "0", "-3", "7", "size(names)"]) }
    let (n, m) = (number(depth: depth - 1), number(depth: depth - 1))
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: return "(\(n)) \(pick(["+", "-", "*", "/", "%"])) (\(m))"
    case 1: return "(\(condition(depth: depth - 1))) ? (\(n)) : (\(m))"
    case 2: return "[\(n), \(m)][\(pick(["0", "1", "2"]))]"
    case 3: return "{'a': \(n), 'b': \(m)}.\(pick(["a", "b", "c"]))"
    default: return "size(names.filter(n, \(condition(depth: depth - 1))))"
    }
  }

  private mutating func pick(_ options: [String]) -> String {
    options[Int.random(in: 0..<options.count, using: &generator)]
  }
}
