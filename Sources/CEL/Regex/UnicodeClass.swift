/// The sets that `\p{…}` and `[[:…:]]` name.
enum UnicodeClass {
  /// The set of a general category such as `L` or `Nd`, or of a script such as `Greek`.
  static func named(_ name: String) -> ScalarSet? {
    if name == "Any" { return .all }
    if let script = ScriptTable.scripts[name] { return ScalarSet(script) }
    let wanted = categories.filter { $0.key == name || (name.count == 1 && $0.key.hasPrefix(name)) }
    guard !wanted.isEmpty else { return nil }
    return ScalarSet(wanted.keys.sorted().flatMap { rangesByCategory[$0] ?? [] })
  }

  static let posix: [String: ScalarSet] = [
    "alnum": ScalarSet([48...57, 65...90, 97...122]), "alpha": ScalarSet([65...90, 97...122]),
    "ascii": ScalarSet([0...127]), "blank": ScalarSet([9...9, 32...32]),
    "cntrl": ScalarSet([0...31, 127...127]), "digit": .digits, "graph": ScalarSet([33...126]),
    "lower": ScalarSet([97...122]), "print": ScalarSet([32...126]),
    "punct": ScalarSet([33...47, 58...64, 91...96, 123...126]),
    "space": ScalarSet([9...13, 32...32]), "upper": ScalarSet([65...90]), "word": .words,
    "xdigit": ScalarSet([48...57, 65...70, 97...102]),
  ]

  private static let categories: [String: Unicode.GeneralCategory] = [
    "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter,
    "Lm": .modifierLetter, "Lo": .otherLetter, "Mn": .nonspacingMark, "Mc": .spacingMark,
    "Me": .enclosingMark, "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber,
    "Pc": .connectorPunctuation, "Pd": .dashPunctuation, "Ps": .openPunctuation,
    "Pe": .closePunctuation, "Pi": .initialPunctuation, "Pf": .finalPunctuation,
    "Po": .otherPunctuation, "Sm": .mathSymbol, "Sc": .currencySymbol, "Sk": .modifierSymbol,
    "So": .otherSymbol, "Zs": .spaceSeparator, "Zl": .lineSeparator, "Zp": .paragraphSeparator,
    "Cc": .control, "Cf": .format, "Co": .privateUse, "Cs": .surrogate,
  ]

  /// The ranges of every category, gathered in one pass the first time any is asked for.
  private static let rangesByCategory: [String: [ClosedRange<UInt32>]] = {
    var names: [Unicode.GeneralCategory: String] = [:]
    for (name, category) in categories { names[category] = name }
    var result: [String: [ClosedRange<UInt32>]] = [:]
    var run: (name: String, start: UInt32)?
    for value: UInt32 in 0...0x10FFFF {
      let name = Unicode.Scalar(value).flatMap { names[$0.properties.generalCategory] } ?? ""
      if name == run?.name { continue }
      if let run, !run.name.isEmpty { result[run.name, default: []].append(run.start...value - 1) }
      run = (name, value)
    }
    if let run, !run.name.isEmpty { result[run.name, default: []].append(run.start...0x10FFFF) }
    return result
  }()
}
