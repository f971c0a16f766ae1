/// Everything the language can call.
enum Library {
  /// A group of things that belong together in the reference.
  struct Family: Sendable {
    let title: String
    var macros: [Macro] = []
    var functions: [Function] = []
  }

  /// The one table: checking, evaluation, the reference and its tests all start from it.
  static let families: [Family] = [
    Family(title: "Operators", functions: operators),
    Family(title: "Lists and maps, element by element", macros: comprehensionMacros),
    Family(title: "Counting what is partly known", macros: countingMacros),
    Family(title: "With two variables", macros: pairMacros),
    Family(
      title: "Presence and absence", macros: presenceMacros + optionalMacros, functions: optionals),
    Family(title: "Names for values", macros: bindingMacros),
    Family(title: "Basics", functions: basics),
    Family(title: "Conversions", functions: conversions),
    Family(title: "Texts", functions: texts),
    Family(title: "Patterns", functions: expressions),
    Family(title: "Lists", functions: lists),
    Family(title: "Sets", functions: sets),
    Family(title: "Mathematics", functions: mathematics),
    Family(title: "Time", functions: times),
    Family(title: "Encodings", functions: encoders),
    Family(title: "Networks", functions: networks),
  ]

  static let functions: [Function] = families.flatMap(\.functions)

  static let macros: [Macro] = families.flatMap(\.macros)

  /// The functions by name.
  static let functionsByName: [String: Function] = {
    var table: [String: Function] = [:]
    for function in functions { table[function.name] = function }
    return table
  }()

  /// The macros by name.
  static let macrosByName: [String: [Macro]] = Dictionary(grouping: macros, by: \.name)
}
