/// How two conditions compare: whether one can hold only where the other does.
public enum Strictness: Sendable, Hashable {
  /// They say the same.
  case same
  /// The new one holds in fewer situations.
  case stricter
  /// The new one holds in more situations.
  case looser

  /// Compares conditions by their form: limits that move, and conditions that are added.
  ///
  /// - Parameters:
  ///   - old: A condition that its environment accepts.
  ///   - new: The condition to compare with it.
  /// - Returns: Nil where the form does not tell.
  public static func comparing(
    _ old: (source: String, environment: Environment),
    with new: (source: String, environment: Environment)
  ) -> Strictness? {
    guard let before = try? old.environment.parse(old.source),
      let after = try? new.environment.parse(new.source)
    else { return nil }
    return Comparison(old: old.environment, new: new.environment).compare(before, after)
  }

  /// The other way round.
  public var reversed: Strictness {
    switch self {
    case .same: .same
    case .stricter: .looser
    case .looser: .stricter
    }
  }

  /// Both together; nil where they pull apart.
  static func joined(_ parts: [Strictness]) -> Strictness? {
    let moves = Set(parts).subtracting([.same])
    return moves.isEmpty ? .same : moves.count == 1 ? moves.first : nil
  }

  private struct Comparison {
    let old: Environment
    let new: Environment

    func compare(_ a: Syntax, _ b: Syntax) -> Strictness? {
      if text(a, old) == text(b, new) { return .same }
      switch (a.kind, b.kind) {
      case (.unary(.not, let x), .unary(.not, let y)): return compare(x, y)?.reversed
      case (.logic(let one, _), .logic(let other, _)) where one != other: return nil
      case (.logic(let operation, _), _), (_, .logic(let operation, _)):
        return compare(
          operands(a, operation), operands(b, operation),
          added: operation == .and ? .stricter : .looser)
      default: return compareLimits(a, b)
      }
    }

    private func operands(_ node: Syntax, _ operation: Syntax.LogicOperator) -> [Syntax] {
      if case .logic(operation, let operands) = node.kind { operands } else { [node] }
    }

    /// Pairs conditions that say the same, then those that differ by a limit; what is left over was
    /// added or removed.
    private func compare(_ a: [Syntax], _ b: [Syntax], added: Strictness) -> Strictness? {
      var (before, found) = (a, [Strictness]())
      var after: [Syntax] = []
      for node in b {
        guard let index = before.firstIndex(where: { text($0, old) == text(node, new) }) else {
          after.append(node)
          continue
        }
        before.remove(at: index)
      }
      var extra = 0
      for node in after {
        let match = before.indices.lazy.compactMap { index in
          compare(before[index], node).map { (index, $0) }
        }.first
        guard let match else {
          extra += 1
          continue
        }
        before.remove(at: match.0)
        found.append(match.1)
      }
      if extra > 0 { found.append(added) }
      if !before.isEmpty { found.append(added.reversed) }
      return Strictness.joined(found)
    }

    /// Comparisons of the same value with limits on the same side.
    private func compareLimits(_ a: Syntax, _ b: Syntax) -> Strictness? {
      let before = BoundReader(environment: old).bounds(of: a, holds: true).bounds
      let after = BoundReader(environment: new).bounds(of: b, holds: true).bounds
      guard let (key, was) = before.first, before.count == 1, after.count == 1,
        let now = after[key]
      else { return nil }
      let (grows, shrinks) = (now.isAtLeastAsStrict(as: was), was.isAtLeastAsStrict(as: now))
      return grows && shrinks ? .same : grows ? .stricter : .looser
    }

    /// The node as text, with the values of parameters in place of their names.
    private func text(_ node: Syntax, _ environment: Environment) -> String {
      if let name = node.qualifiedName?.name, let value = environment.constants[name] {
        return value.description
      }
      return switch node.kind {
      case .logic(let operation, let operands):
        "(" + operands.map { text($0, environment) }.joined(separator: operation.rawValue) + ")"
      case .binary(let operation, let left, let right):
        "(\(text(left, environment))\(operation.rawValue)\(text(right, environment)))"
      case .unary(let operation, let operand):
        "\(operation.rawValue)(\(text(operand, environment)))"
      // Names of parameters inside calls and macros must not hide that their values differ.
      default: node.description + marks(node, environment)
      }
    }

    private func marks(_ node: Syntax, _ environment: Environment) -> String {
      node.children.map { child in
        if let name = child.qualifiedName?.name, let value = environment.constants[name] {
          return "|\(value)"
        }
        return marks(child, environment)
      }.joined()
    }
  }
}
