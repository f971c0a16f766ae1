extension Library {
  private static let a = ValueType.parameter("A")
  private static let b = ValueType.parameter("B")
  private static let listOfA = ValueType.list(.parameter("A"))
  private static let mapOfAToB = ValueType.map(.parameter("A"), .parameter("B"))

  /// The operators; their names show where the operands stand.
  static let operators: [Function] = [
    Function(
      "_==_", "Whether two values are equal; numbers are compared as one line.",
      same([a]) + crossNumeric,
      examples: [Example("1 == 1.0", "true"), Example("[1] == [2]", "false")]),
    Function(
      "_!=_", "Whether two values differ.", same([a]) + crossNumeric,
      examples: [Example("'a' != 'b'", "true")]),
    Function(
      "_<_", "Whether the first lies before the second.", same(ordered) + crossNumeric,
      examples: [Example("1 < 1.5", "true"), Example("'a' < 'b'", "true")]),
    Function(
      "_<=_", "Whether the first does not lie after the second.",
      same(ordered) + crossNumeric, examples: [Example("2u <= 1", "false")]),
    Function(
      "_>_", "Whether the first lies after the second.", same(ordered) + crossNumeric,
      examples: [Example("duration('1h') > duration('59m')", "true")]),
    Function(
      "_>=_", "Whether the first does not lie before the second.",
      same(ordered) + crossNumeric, examples: [Example("0.8 >= 0.8", "true")]),
    Function(
      "@in", "Whether a list has an element, or a map a key.",
      [operation([a, listOfA], .bool), operation([a, mapOfAToB], .bool)],
      examples: [Example("2 in [1, 2]", "true"), Example("'b' in {'a': 1}", "false")]),
    Function(
      "_+_", "The sum; for texts, bytes and lists the two joined.",
      numbers([.int, .uint, .double, .string, .bytes, listOfA]) + sums,
      examples: [Example("1 + 2", "3"), Example("[1] + [2]", "[1, 2]")]),
    Function(
      "_-_", "The difference.", numbers([.int, .uint, .double]) + differences,
      examples: [Example("2.5 - 1.0", "1.5")]),
    Function(
      "_*_", "The product.", numbers([.int, .uint, .double]),
      examples: [Example("6 * 7", "42")]),
    Function(
      "_/_", "The quotient; of whole numbers towards zero.",
      numbers([.int, .uint, .double]), examples: [Example("-7 / 2", "-3")]),
    Function(
      "_%_", "The remainder, with the sign of the dividend.", numbers([.int, .uint]),
      examples: [Example("-7 % 3", "-1")]),
    Function(
      "-_", "The negative.", [operation([.int], .int), operation([.double], .double)],
      examples: [Example("-(2)", "-2")]),
    Function(
      "!_", "The opposite.", [operation([.bool], .bool)],
      examples: [Example("!true", "false")]),
    Function(
      "_[_]", "The element at a place, from 0, or the value of a key.",
      [operation([listOfA, .int], a), operation([mapOfAToB, a], b)],
      examples: [Example("[7, 8][1]", "8"), Example("{'a': 1}['a']", "1")]),
    Function(
      "_?_:_", "The first branch when the condition holds, else the second.",
      [operation([.bool, a, a], a)], examples: [Example("1 > 2 ? 'a' : 'b'", "\"b\"")]),
    Function(
      "_&&_", "Whether all hold; one that does not decides whatever the others are.",
      [operation([.bool, .bool], .bool)], examples: [Example("false && 1 / 0 > 1", "false")]),
    Function(
      "_||_", "Whether any holds; one that does decides whatever the others are.",
      [operation([.bool, .bool], .bool)], examples: [Example("1 / 0 > 1 || true", "true")]),
  ]

  private static let ordered: [ValueType] = [
    .bool, .int, .uint, .double, .string, .bytes, .timestamp, .duration,
  ]

  private static let sums = [
    operation([.timestamp, .duration], .timestamp), operation([.duration, .timestamp], .timestamp),
    operation([.duration, .duration], .duration),
  ]

  private static let differences = [
    operation([.timestamp, .timestamp], .duration), operation([.timestamp, .duration], .timestamp),
    operation([.duration, .duration], .duration),
  ]

  /// Comparisons across the kinds of numbers.
  private static let crossNumeric: [Overload] = {
    let kinds: [ValueType] = [.int, .uint, .double]
    return kinds.flatMap { left in
      kinds.filter { $0 != left }.map { operation([left, $0], .bool) }
    }
  }()

  private static func operation(_ parameters: [ValueType], _ result: ValueType) -> Overload {
    .global(parameters, result, .builtIn)
  }

  private static func same(_ types: [ValueType]) -> [Overload] {
    types.map { operation([$0, $0], .bool) }
  }

  private static func numbers(_ types: [ValueType]) -> [Overload] {
    types.map { operation([$0, $0], $0) }
  }
}
