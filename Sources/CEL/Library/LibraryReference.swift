/// The reference of everything that expressions can call, made from the library's one table.
public enum LibraryReference {
  /// A group of entries that belong together.
  public struct Family: Sendable, Hashable {
    /// What they are about, in a few words.
    public let title: String
    /// The entries in the order of the table.
    public let entries: [Entry]
  }

  /// A function, an operator or a macro.
  public struct Entry: Sendable, Hashable {
    /// The name as it is called: `size`, `math.abs`, `+`, `in`.
    public let name: String
    /// How it may be written: `string.size() → int`.
    public let forms: [String]
    /// What it yields, in one sentence.
    public let summary: String
    /// What a call costs, in a few words; empty where only the parts cost.
    public let cost: String
    /// Expressions with what they come to.
    public let examples: [Example]
  }

  /// An expression with the literal it comes to.
  public struct Example: Sendable, Hashable {
    /// The expression.
    public let expression: String
    /// The literal.
    public let result: String
  }

  /// Every family, in the order of the table.
  public static let families: [Family] = Library.families.map { family in
    Family(
      title: family.title, entries: family.macros.map(\.entry) + family.functions.map(\.entry))
  }
}

extension Macro {
  fileprivate var entry: LibraryReference.Entry {
    LibraryReference.Entry(
      name: form.prefix + name, forms: usage, summary: summary,
      cost: "", examples: examples.map(\.shown))
  }
}

extension Macro.Form {
  fileprivate var prefix: String {
    if case .namespaced(let space) = self { "\(space)." } else { "" }
  }
}

extension Function {
  fileprivate var entry: LibraryReference.Entry {
    LibraryReference.Entry(
      name: OperatorText.name(of: name), forms: overloads.map { $0.form(of: name) },
      summary: summary, cost: overloads.first?.cost.words ?? "", examples: examples.map(\.shown))
  }
}

extension Overload {
  /// The call with types in place of arguments, and the type of its value.
  fileprivate func form(of name: String) -> String {
    let types = parameters.map(\.description)
    let call: String
    if let written = OperatorText.call(of: name, types) {
      call = written
    } else if isMember, let target = types.first {
      call = "\(target).\(name)(\(types.dropFirst().joined(separator: ", ")))"
    } else {
      call = "\(name)(\(types.joined(separator: ", ")))"
    }
    return "\(call) → \(result)"
  }
}

extension Example {
  fileprivate var shown: LibraryReference.Example {
    LibraryReference.Example(expression: expression, result: result)
  }
}

/// Operators as they are written; in the table their names show where the operands stand.
private enum OperatorText {
  static func name(of function: String) -> String {
    switch function {
    case "@in": "in"
    case "_[_]": "[]"
    case "_?_:_": "? :"
    default: isOperator(function) ? function.filter { $0 != "_" } : function
    }
  }

  /// The operator between the types of its operands; nil for what is no operator.
  static func call(of function: String, _ types: [String]) -> String? {
    if function == "@in" { return types.joined(separator: " in ") }
    guard isOperator(function) else { return nil }
    var left = types[...]
    let pieces = function.split(separator: "_", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(String(pieces[0])) { text, piece in
      text + (left.popFirst() ?? "") + spaced(piece)
    }
  }

  private static func isOperator(_ function: String) -> Bool {
    function.hasPrefix("_") || function.hasSuffix("_")
  }

  private static func spaced(_ sign: Substring) -> String {
    sign.isEmpty || ["[", "]"].contains(sign) ? String(sign) : " \(sign) "
  }
}

extension Cost {
  fileprivate var words: String {
    switch self {
    case .unit: "1"
    case .traversal: "a tenth of the length"
    case .search: "a tenth of one length times a tenth of the other"
    case .pattern: "a quarter of the pattern's length times a tenth of the text's"
    case .elements: "the count of elements"
    case .pairs: "one count of elements times the other"
    case .pairsWithItself: "the square of the count of elements"
    case .number: "the number given"
    case .result: "the size of the result"
    case .replacement: "a tenth of the text's length times a tenth of the replacement's"
    case .patternReplacement:
      "a quarter of the pattern's length times a tenth of the text's and of the replacement's"
    }
  }
}
