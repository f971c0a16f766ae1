extension Library {
  private static let t = ValueType.parameter("T")
  private static let listOfT = ValueType.list(.parameter("T"))

  /// The extension library of lists.
  static let lists: [Function] = [
    Function(
      "distinct", "The elements without repetitions, each where it first stands.",
      [
        .member(
          [listOfT], listOfT, cost: .pairsWithItself,
          .unary { value throws(Reason) in .list(ListOperation.distinct(try value.list())) })
      ], examples: [Example("[1, 2, 1].distinct()", "[1, 2]")]),
    Function(
      "flatten", "The elements of the lists inside a list, so many levels down.",
      [
        .member(
          [.list(listOfT)], listOfT, cost: .result,
          .unary { value throws(Reason) in
            .list(ListOperation.flattened(try value.list(), levels: 1))
          }),
        .member([.list(.dyn), .int], .list(.dyn), cost: .result, .binary(ListOperation.flatten)),
      ], examples: [Example("[[1], [2, [3]]].flatten()", "[1, 2, [3]]")]),
    Function(
      "first", "The first element, if any.",
      [
        .member(
          [listOfT], .optional(t),
          .unary { value throws(Reason) in .optional(try value.list().first) })
      ], examples: [Example("[1, 2].first()", "optional.of(1)")]),
    Function(
      "last", "The last element, if any.",
      [
        .member(
          [listOfT], .optional(t),
          .unary { value throws(Reason) in .optional(try value.list().last) })
      ], examples: [Example("[].last()", "optional.none()")]),
    Function(
      "lists.range", "The whole numbers from 0 up to a count.",
      [.global([.int], .list(.int), cost: .number, .unary(ListOperation.range))],
      examples: [Example("lists.range(3)", "[0, 1, 2]")]),
    Function(
      "slice", "The elements from a place up to another.",
      [
        .member(
          [listOfT, .int, .int], listOfT, cost: .elements(0), .variadic(ListOperation.slice))
      ], examples: [Example("[1, 2, 3].slice(1, 3)", "[2, 3]")]),
    Function(
      "sort", "The elements in order.",
      [.int, .uint, .double, .bool, .duration, .timestamp, .string, .bytes].map { type in
        .member(
          [.list(type)], .list(type), cost: .elements(0),
          .unary { value throws(Reason) in
            let elements = try value.list()
            return .list(try Sorting.sorted(elements, by: elements))
          })
      }, examples: [Example("[3, 1, 2].sort()", "[1, 2, 3]")]),
  ]

  /// The extension library of sets, which are lists whose order and repetitions do not matter.
  static let sets: [Function] = [
    Function(
      "sets.contains", "Whether the first list has every element of the second.",
      [setTest(ListOperation.contains)],
      examples: [Example("sets.contains([1, 2, 3], [3, 1])", "true")]),
    Function(
      "sets.equivalent", "Whether two lists have the same elements.",
      [setTest { ListOperation.contains($0, $1) && ListOperation.contains($1, $0) }],
      examples: [Example("sets.equivalent([1, 2], [2u, 2, 1])", "true")]),
    Function(
      "sets.intersects", "Whether two lists have an element in common.",
      [
        setTest { left, right in left.contains { element in right.contains(where: element.equals) }
        }
      ],
      examples: [Example("sets.intersects([1], [2])", "false")]),
  ]

  private static func setTest(
    _ test: @escaping @Sendable ([Value], [Value]) -> Bool
  ) -> Overload {
    .global(
      [listOfT, listOfT], .bool, cost: .pairs,
      .binary { left, right throws(Reason) in .bool(test(try left.list(), try right.list())) })
  }
}

/// What the list library does.
enum ListOperation {
  typealias Reason = EvaluationError.Reason

  static func distinct(_ elements: [Value]) -> [Value] {
    var kept: [Value] = []
    for element in elements where !kept.contains(where: element.equals) { kept.append(element) }
    return kept
  }

  static func flatten(_ value: Value, _ levels: Value) throws(Reason) -> Value {
    let levels = try levels.int()
    guard levels >= 0 else { throw .invalidArgument("a negative depth", function: "flatten") }
    return .list(flattened(try value.list(), levels: levels))
  }

  static func flattened(_ elements: [Value], levels: Int64) -> [Value] {
    guard levels > 0 else { return elements }
    return elements.flatMap { element in
      if case .list(let inner) = element { flattened(inner, levels: levels - 1) } else { [element] }
    }
  }

  static func range(_ count: Value) throws(Reason) -> Value {
    let count = try count.int()
    guard (0...1_000_000).contains(count) else {
      throw .invalidArgument("a count of \(count)", function: "lists.range")
    }
    return .list((0..<count).map { .int($0) })
  }

  static func slice(_ arguments: [Value]) throws(Reason) -> Value {
    let elements = try arguments[0].list()
    let (start, end) = (try arguments[1].int(), try arguments[2].int())
    guard start >= 0, start <= end, end <= elements.count else {
      throw .indexOutOfRange("\(start) to \(end)")
    }
    return .list(Array(elements[Int(start)..<Int(end)]))
  }

  static func contains(_ whole: [Value], _ part: [Value]) -> Bool {
    part.allSatisfy { element in whole.contains(where: element.equals) }
  }
}
