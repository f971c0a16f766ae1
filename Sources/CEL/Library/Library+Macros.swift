extension Library {
  static let presenceMacros: [Macro] = [
    Macro(
      "has", .global, 1...1, usage: ["has(value.field)"], "Whether a field is there.",
      examples: [Example("has({'a': 1}.a)", "true"), Example("has({'a': 1}.b)", "false")]
    ) { checker, call in checker.lowerPresence(call) }
  ]

  static let comprehensionMacros: [Macro] = [
    Macro(
      "all", .member, 2...2, usage: ["range.all(x, condition)"],
      "Whether a condition holds for every element; one it fails for decides.",
      examples: [Example("[1, 2].all(x, x > 0)", "true"), Example("[].all(x, false)", "true")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .all, variables: [0], body: 1))
    },
    Macro(
      "exists", .member, 2...2, usage: ["range.exists(x, condition)"],
      "Whether a condition holds for some element; one it holds for decides.",
      examples: [Example("[1, 2].exists(x, x > 1)", "true")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .exists, variables: [0], body: 1))
    },
    existsOne("exists_one"), existsOne("existsOne"),
    Macro(
      "map", .member, 2...3, usage: ["range.map(x, value)", "range.map(x, condition, value)"],
      "The values made of all elements, or of those a condition holds for.",
      examples: [
        Example("[1, 2].map(x, x * 10)", "[10, 20]"),
        Example("[1, 2].map(x, x > 1, x * 10)", "[20]"),
      ]
    ) { checker, call in
      let hasFilter = call.arguments.count == 3
      return checker.lowerComprehension(
        call,
        .init(
          kind: .map, variables: [0], filter: hasFilter ? 1 : nil, body: hasFilter ? 2 : 1))
    },
    Macro(
      "filter", .member, 2...2, usage: ["range.filter(x, condition)"],
      "The elements that a condition holds for.",
      examples: [Example("[1, 2, 3].filter(x, x > 1)", "[2, 3]")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .filter, variables: [0], body: 1))
    },
    Macro(
      "sortBy", .member, 2...2, usage: ["list.sortBy(x, key)"],
      "The elements in the order of a key made of each.",
      examples: [Example("['ccc', 'a', 'bb'].sortBy(x, size(x))", "[\"a\", \"bb\", \"ccc\"]")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .sortBy, variables: [0], body: 1))
    },
  ]

  private static func existsOne(_ name: String) -> Macro {
    Macro(
      name, .member, 2...2, usage: ["range.\(name)(x, condition)"],
      "Whether a condition holds for exactly one element.",
      examples: [Example("[1, 2].\(name)(x, x > 1)", "true")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .existsOne, variables: [0], body: 1))
    }
  }

  static let pairMacros: [Macro] = [
    pair(
      "all", 3...3, .all, "range.all(k, v, condition)",
      "Whether a condition on place and element, or key and value, holds for all.",
      Example("{'a': 1}.all(k, v, k == 'a' && v == 1)", "true")),
    pair(
      "exists", 3...3, .exists, "range.exists(k, v, condition)",
      "Whether a condition on place and element, or key and value, holds for some.",
      Example("[7, 8].exists(i, v, i == 1 && v == 8)", "true")),
    pair(
      "existsOne", 3...3, .existsOne, "range.existsOne(k, v, condition)",
      "Whether a condition on place and element, or key and value, holds for exactly one.",
      Example("[7, 8].existsOne(i, v, v > i)", "false")),
    pair(
      "exists_one", 3...3, .existsOne, "range.exists_one(k, v, condition)",
      "The same as `existsOne`.", Example("[7, 8].exists_one(i, v, v == 7)", "true")),
    pair(
      "transformList", 3...4, .transformList, "range.transformList(k, v, value)",
      "A list of values made of places and elements, or of keys and values.",
      Example("[2, 4].transformList(i, v, i * v)", "[0, 4]")),
    pair(
      "transformMap", 3...4, .transformMap, "range.transformMap(k, v, value)",
      "A map with the same keys, or places as keys, and new values.",
      Example("{'a': 1}.transformMap(k, v, v + 1)", "{\"a\": 2}")),
    pair(
      "transformMapEntry", 3...4, .transformMapEntry,
      "range.transformMapEntry(k, v, map)",
      "A map of the entries of the maps made of each entry.",
      Example("{'a': 'b'}.transformMapEntry(k, v, {v: k})", "{\"b\": \"a\"}")),
  ]

  private static func pair(
    _ name: String, _ counts: ClosedRange<Int>, _ kind: Comprehension.Kind, _ usage: String,
    _ summary: String, _ example: Example
  ) -> Macro {
    // A condition may stand before the value where four arguments are allowed.
    let filtered = counts.contains(4) ? [usage.replacing("v, ", with: "v, condition, ")] : []
    return Macro(
      name, .member, counts, usage: [usage] + filtered, summary, examples: [example]
    ) { checker, call in
      let hasFilter = call.arguments.count == 4
      return checker.lowerComprehension(
        call,
        .init(
          kind: kind, variables: [0, 1], filter: hasFilter ? 2 : nil, body: hasFilter ? 3 : 2))
    }
  }

  static let countingMacros: [Macro] = [
    Macro(
      "atLeast", .member, 3...3, usage: ["range.atLeast(n, x, condition)"],
      "Whether a condition holds for at least n elements, decided as soon as the known ones allow.",
      examples: [Example("[1, 2, 3].atLeast(2, x, x > 1)", "true")]
    ) { checker, call in
      checker.lowerComprehension(
        call, .init(kind: .atLeast, variables: [1], threshold: 0, body: 2))
    },
    Macro(
      "share", .member, 2...2, usage: ["range.share(x, condition)"],
      "The share of elements that a condition holds for, 0.0 to 1.0; an error of an empty range.",
      examples: [Example("[1, 2, 3, 4].share(x, x > 1)", "0.75")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .share, variables: [0], body: 1))
    },
    Macro(
      "countBounds", .member, 2...2, usage: ["range.countBounds(x, condition)"],
      "The least and the most elements that a condition may hold for, given what is known.",
      examples: [Example("[1, 2, 3].countBounds(x, x > 1)", "[2, 2]")]
    ) { checker, call in
      checker.lowerComprehension(call, .init(kind: .countBounds, variables: [0], body: 1))
    },
  ]

  static let bindingMacros: [Macro] = [
    Macro(
      "bind", .namespaced("cel"), 3...3, usage: ["cel.bind(name, value, expression)"],
      "The expression, in which a name stands for a value.",
      examples: [Example("cel.bind(x, 2, x * x)", "4")]
    ) { checker, call in checker.lowerBinding(call) },
    Macro(
      "block", .namespaced("cel"), 2...2, usage: ["cel.block([value, ...], expression)"],
      "The expression, in which `cel.index(n)` stands for the value at place n.",
      examples: [Example("cel.block([2, cel.index(0) + 1], cel.index(1))", "3")]
    ) { checker, call in checker.lowerBlock(call) },
    Macro(
      "index", .namespaced("cel"), 1...1, usage: ["cel.index(n)"],
      "A value of the enclosing block.",
      examples: []
    ) { checker, call in
      guard case .literal(.int(let place)) = call.arguments[0].kind else { return nil }
      return checker.lowerReserved("@index:\(place)", at: call.node)
    },
    Macro(
      "iterVar", .namespaced("cel"), 2...2, usage: ["cel.iterVar(depth, n)"],
      "A variable of an enclosing macro.", examples: []
    ) { checker, call in
      MacroCall.iterationName(call.arguments).map { checker.lowerReserved($0, at: call.node) }
    },
  ]

  static let optionalMacros: [Macro] = [
    optionalMacro(
      "optMap", isFlat: false, "The value made of an optional's, if it has one.",
      Example("optional.of(2).optMap(x, x + 1)", "optional.of(3)")),
    optionalMacro(
      "optFlatMap", isFlat: true, "The optional made of an optional's value.",
      Example("optional.of({}).optFlatMap(x, x.?a)", "optional.none()")),
  ]

  private static func optionalMacro(
    _ name: String, isFlat: Bool, _ summary: String, _ example: Example
  ) -> Macro {
    Macro(
      name, .member, 2...2, usage: ["optional.\(name)(x, value)"], summary, examples: [example]
    ) { checker, call in checker.lowerOptionalMap(call, isFlat: isFlat) }
  }
}
