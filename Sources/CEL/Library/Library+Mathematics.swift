extension Library {
  /// The extension library of numbers.
  static let mathematics: [Function] = comparisons + roundings + numberTests + bits

  private static let numbers: [ValueType] = [.int, .uint, .double]

  private static let comparisons: [Function] = [
    extreme(
      "math.greatest", .after, "The greatest of numbers, given one by one or as a list.",
      Example("math.greatest(1, 2.5, 2u)", "2.5")),
    extreme(
      "math.least", .before, "The least of numbers, given one by one or as a list.",
      Example("math.least([3, 1, 2])", "1")),
  ]

  /// Forms for up to as many arguments as the language guarantees.
  private static func extreme(
    _ name: String, _ wanted: Order, _ summary: String, _ example: Example
  ) -> Function {
    let apply: @Sendable ([Value]) throws(Reason) -> Value = { values throws(Reason) in
      try NumberOperation.extreme(values, wanted, function: name)
    }
    let same = numbers.flatMap { type in
      (1...32).map { Overload.global(Array(repeating: type, count: $0), type, .variadic(apply)) }
    }
    let mixed = (2...32).map {
      Overload.global(Array(repeating: .dyn, count: $0), .dyn, .variadic(apply))
    }
    let lists = (numbers + [.dyn]).map { type in
      Overload.global(
        [.list(type)], type, cost: .elements(0),
        .unary { value throws(Reason) in try apply(try value.list()) })
    }
    return Function(name, summary, lists + same + mixed, examples: [example])
  }

  private static func rounding(
    _ name: String, _ summary: String, _ example: Example,
    _ body: @escaping @Sendable (Double) -> Double
  ) -> Function {
    Function(
      name, summary,
      [
        .global(
          [.double], .double,
          .unary { value throws(Reason) in .double(body(try value.double())) })
      ], examples: [example])
  }

  private static let roundings: [Function] = [
    rounding("math.ceil", "The least whole number not below.", Example("math.ceil(1.2)", "2.0")) {
      $0.rounded(.up)
    },
    rounding(
      "math.floor", "The greatest whole number not above.",
      Example("math.floor(1.8)", "1.0")
    ) { $0.rounded(.down) },
    rounding(
      "math.round", "The nearest whole number; halves away from zero.",
      Example("math.round(-1.5)", "-2.0")
    ) { $0.rounded(.toNearestOrAwayFromZero) },
    rounding("math.trunc", "The number without its fraction.", Example("math.trunc(-1.8)", "-1.0"))
    {
      $0.rounded(.towardZero)
    },
    Function(
      "math.sqrt", "The square root.",
      numbers.map { .global([$0], .double, .unary(NumberOperation.squareRoot)) },
      examples: [Example("math.sqrt(4)", "2.0")]),
    Function(
      "math.abs", "The number without its sign.",
      numbers.map { .global([$0], $0, .unary(NumberOperation.magnitude)) },
      examples: [Example("math.abs(-1)", "1")]),
    Function(
      "math.sign", "-1, 0 or 1 by the number's sign.",
      numbers.map { .global([$0], $0, .unary(NumberOperation.sign)) },
      examples: [Example("math.sign(-3.5)", "-1.0")]),
  ]

  private static func test(
    _ name: String, _ summary: String, _ example: Example,
    _ body: @escaping @Sendable (Double) -> Bool
  ) -> Function {
    Function(
      name, summary,
      [
        .global(
          [.double], .bool, .unary { value throws(Reason) in .bool(body(try value.double())) })
      ],
      examples: [example])
  }

  private static let numberTests: [Function] = [
    test("math.isNaN", "Whether the number is none.", Example("math.isNaN(0.0 / 0.0)", "true")) {
      $0.isNaN
    },
    test("math.isInf", "Whether the number is infinite.", Example("math.isInf(1.0 / 0.0)", "true"))
    {
      $0.isInfinite
    },
    test("math.isFinite", "Whether the number is finite.", Example("math.isFinite(1.0)", "true")) {
      $0.isFinite
    },
  ]

  private static func bitwise(
    _ name: String, _ summary: String, _ example: Example,
    _ operation: BitOperation
  ) -> Function {
    let types: [ValueType] = [.int, .uint]
    return Function(
      name, summary,
      types.map { type in
        .global(
          operation.isShift ? [type, .int] : [type, type], type,
          .binary { left, right throws(Reason) in try operation(left, right) })
      }, examples: [example])
  }

  private static let bits: [Function] = [
    bitwise("math.bitAnd", "The bits set in both.", Example("math.bitAnd(3, 5)", "1"), .and),
    bitwise("math.bitOr", "The bits set in either.", Example("math.bitOr(1, 4)", "5"), .or),
    bitwise("math.bitXor", "The bits set in one only.", Example("math.bitXor(3, 5)", "6"), .xor),
    Function(
      "math.bitNot", "The bits not set.",
      [.int, .uint].map { .global([$0], $0, .unary(BitOperation.complement)) },
      examples: [Example("math.bitNot(0)", "-1")]),
    bitwise(
      "math.bitShiftLeft", "The bits moved up by so many places.",
      Example("math.bitShiftLeft(1, 3)", "8"), .shiftLeft),
    bitwise(
      "math.bitShiftRight", "The bits moved down by so many places, zeros coming in.",
      Example("math.bitShiftRight(8, 2)", "2"), .shiftRight),
  ]
}
