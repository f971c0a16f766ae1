import TestSupport
import Testing

@testable import CEL

@Suite("Properties of expressions made by chance")
struct PropertyTests {
  static let seeds = 0..<5000

  static func source(_ seed: Int) -> String {
    var maker = ExpressionMaker(seed: seed)
    return maker.condition(depth: 1 + seed % 3)
  }

  @Test("printing and parsing again gives the same tree")
  func printing() throws {
    for seed in Self.seeds {
      var maker = SourceMaker(seed: seed)
      for source in [Self.source(seed), maker.expression(depth: 1 + seed % 4)] {
        let tree = try Parser.parse(source, limits: .standard)
        let again = try Parser.parse(tree.description, limits: .standard)
        #expect(Shape.of(tree) == Shape.of(again), "seed \(seed): \(source)")
        #expect(tree.description == again.description, "seed \(seed): \(source)")
      }
    }
  }

  @Test("checking does not change what an expression comes to")
  func checking() throws {
    for seed in Self.seeds {
      let source = Self.source(seed)
      let checked = try Sample.environment.check(source).program()
      let unchecked = try Sample.environment.unchecked(source).program()
      let binding: (String) -> Binding = { Sample.values[$0] ?? .unknown }
      #expect(
        Sample.text(checked.evaluate(binding).outcome)
          == Sample.text(unchecked.evaluate(binding).outcome), "seed \(seed): \(source)")
    }
  }

  @Test("learning more never contradicts what was decided")
  func monotony() throws {
    for seed in Self.seeds {
      let source = Self.source(seed)
      var generator = FixedRandom(seed: UInt64(seed) &+ 1000)
      let hidden = Set(Sample.values.keys.sorted().filter { _ in Bool.random(using: &generator) })
      let program = try Sample.environment.check(source).program()
      let less = program.evaluate {
        hidden.contains($0) ? .unknown : Sample.values[$0] ?? .unknown
      }.outcome
      for (u, v) in [(true, true), (true, false), (false, true), (false, false)] {
        let more = program.evaluate { name in
          switch name {
          case "u": .value(.bool(u))
          case "v": .value(.bool(v))
          case "items": .value(.list([.bool(true), .bool(false), .bool(u), .bool(true)]))
          default: Sample.values[name] ?? .unknown
          }
        }.outcome
        expect(less, staysWith: more, "seed \(seed): \(source)")
      }
    }
  }

  private func expect(_ less: Outcome, staysWith more: Outcome, _ note: Comment) {
    switch less {
    case .value: #expect(less == more, note)
    case .error:
      guard case .error = more else {
        Testing.Issue.record("\(less) became \(more): \(note)")
        return
      }
    case .unknown: break
    }
  }

  @Test("the variables named as supports suffice")
  func supports() throws {
    for seed in Self.seeds {
      let source = Self.source(seed)
      let full = try Sample.evaluate(source, tracing: true)
      let known = Set(try #require(full.explanation).supports)
      let again = try Sample.evaluate(source, knowing: known).outcome
      if case .error = full.outcome {
        guard case .error = again else {
          Testing.Issue.record("seed \(seed): \(source)")
          continue
        }
      } else {
        #expect(again == full.outcome, "seed \(seed): \(source)")
      }
    }
  }

  @Test("a limit of cost ends every expression, and passing it is an error")
  func limits() throws {
    let limit: UInt64 = 300
    let environment = Environment(
      variables: Sample.variables, constants: Sample.constants, limits: Limits(cost: limit))
    var exceeded = 0
    for seed in Self.seeds {
      let inner = Self.source(seed)
      let source = "lists.range(count * 5).all(i, lists.range(i).all(j, j >= 0 || (\(inner))))"
      let evaluation = try environment.check(seed % 2 == 0 ? source : inner).program().evaluate {
        Sample.values[$0] ?? .unknown
      }
      // A step that is under way may end.
      #expect(evaluation.cost < limit * 10, "seed \(seed): \(source)")
      guard evaluation.cost > limit else { continue }
      exceeded += 1
      guard case .error(let error) = evaluation.outcome, error.isCostLimit else {
        Testing.Issue.record("seed \(seed): \(source) is \(evaluation.outcome)")
        continue
      }
    }
    #expect(exceeded > 1000)
  }

  @Test("bytes by chance are refused or read, and never crash")
  func noise() {
    let alphabet = Array("ab.([{}])?:+-*/%!<>=&|,'\"\\0x1u 中\n`in true")
    for seed in 0..<2000 {
      var generator = FixedRandom(seed: UInt64(seed))
      let length = Int.random(in: 1..<30, using: &generator)
      let source = String(
        (0..<length).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
      guard let program = try? Sample.environment.unchecked(source).program() else { continue }
      _ = program.evaluate({ _ in .unknown }, tracing: true)
    }
  }
}

/// A tree without its places, to compare.
enum Shape {
  static func of(_ node: Syntax) -> String {
    let children = node.children.map(of).joined(separator: " ")
    return "(\(label(node)) \(children))"
  }

  private static func label(_ node: Syntax) -> String {
    switch node.kind {
    case .literal(let value): "literal \(value.typeName) \(value)"
    case .identifier(let name, let isAbsolute): "name \(isAbsolute) \(name)"
    case .select(_, let field, let isOptional): "select \(field) \(isOptional)"
    case .index(_, _, let isOptional): "index \(isOptional)"
    case .call(let target, let name, _, let arguments):
      "call \(target != nil) \(name) \(arguments.count)"
    case .unary(let operation, _): operation.rawValue
    case .binary(let operation, _, _): operation.rawValue
    case .logic(let operation, let operands): "\(operation.rawValue) \(operands.count)"
    case .conditional: "conditional"
    case .list(let elements): "list \(elements.map(\.isOptional))"
    case .map(let entries): "map \(entries.map(\.isOptional))"
    case .message(let name, _, let fields): "message \(name) \(fields.map(\.name))"
    }
  }
}
