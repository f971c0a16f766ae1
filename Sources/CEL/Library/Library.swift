/// Everything the language can call: one list for each family.
enum Library {
  static let functions: [Function] =
    operators + conversions + basics + texts + lists + sets + mathematics + times + encoders
    + optionals + expressions + networks

  static let macros: [Macro] =
    presenceMacros + comprehensionMacros + pairMacros + countingMacros + bindingMacros
    + optionalMacros

  /// The functions by name.
  static let functionsByName: [String: Function] = {
    var table: [String: Function] = [:]
    for function in functions { table[function.name] = function }
    return table
  }()

  /// The macros by name.
  static let macrosByName: [String: [Macro]] = Dictionary(grouping: macros, by: \.name)
}
