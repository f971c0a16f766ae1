import DataFormats

/// Finds the calls of a Groovy program and how they nest; expressions in between are passed over.
struct GroovyParser {
  private static let depthLimit = 128

  private let tokens: [GroovyToken]
  private let path: String
  private var index = 0
  private var depth = 0

  /// The calls at the root of a program.
  static func calls(in text: SourceText, path: String) throws(InputError) -> [GroovyCall] {
    let tokens = try GroovyTokenizer.tokens(of: text, path: path)
    var parser = GroovyParser(tokens: tokens, path: path)
    var root = GroovyCall(name: "", line: 1)
    while parser.index < tokens.count {
      // A closing bracket without an opening one ends nothing here.
      try parser.takeItems(into: &root, until: nil)
      parser.index += 1
    }
    return root.children
  }

  private init(tokens: [GroovyToken], path: String) {
    (self.tokens, self.path) = (tokens, path)
  }

  private var token: GroovyToken? { index < tokens.count ? tokens[index] : nil }

  private func isSign(_ sign: Unicode.Scalar, ahead: Int = 0) -> Bool {
    index + ahead < tokens.count && tokens[index + ahead].isSign(sign)
  }

  /// Takes what stands before a closing bracket, and leaves that to the caller; without one, to the
  /// end of the line.
  private mutating func takeItems(
    into call: inout GroovyCall, until end: Unicode.Scalar?, isLine: Bool = false
  ) throws(InputError) {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      throw InputError(
        path: path,
        position: SourcePosition(line: token?.line ?? 1, column: 1, offset: 0),
        problem: .exceeds(.depth, most: Self.depthLimit))
    }
    var label: String?
    while let token, !isClosing(token) {
      if isLine, endsLine(token) { return }
      switch token.content {
      case .text(let text):
        index += 1
        if isSign(":") {
          label = text
        } else if isSign(".") || label != nil || end != "}" {
          call.arguments.append(GroovyCall.Argument(label: label, text: text, line: token.line))
          label = nil
        }
      case .name(let name): try takeName(name, into: &call, label: &label, inLine: isLine)
      case .sign("{"):
        try takeBlock(into: &call, label: &label, at: token.line)
      case .sign("("), .sign("["):
        try takeGroup(into: &call, label: label)
      case .sign(","):
        label = nil
        index += 1
      case .sign, .newline: index += 1
      }
    }
  }

  private func isClosing(_ token: GroovyToken) -> Bool {
    token.isSign("}") || token.isSign(")") || token.isSign("]")
  }

  /// Whether a line of arguments ends: at its break, unless a comma stands before it, at a
  /// semicolon, and at the closure of the call.
  private func endsLine(_ token: GroovyToken) -> Bool {
    if token.isSign(";") { return true }
    if token.isSign("{") { return !isSignBefore(":") && !isSignBefore(",") }
    return token.content == .newline && !isSignBefore(",")
  }

  private func isSignBefore(_ sign: Unicode.Scalar) -> Bool {
    index > 0 && tokens[index - 1].isSign(sign)
  }

  private mutating func takeGroup(
    into call: inout GroovyCall, label: String?
  ) throws(InputError) {
    index += 1
    try takeItems(into: &call, until: ")")
    index += 1
  }

  /// A closure: the call's own, or one given under a name.
  private mutating func takeBlock(
    into call: inout GroovyCall, label: inout String?, at line: Int
  ) throws(InputError) {
    index += 1
    if let name = label {
      var child = GroovyCall(name: name, line: line)
      child.hasBlock = true
      try takeItems(into: &child, until: "}")
      call.children.append(child)
      label = nil
    } else {
      try takeItems(into: &call, until: "}")
    }
    index += 1
  }

  private mutating func takeName(
    _ name: String, into parent: inout GroovyCall, label: inout String?, inLine: Bool
  ) throws(InputError) {
    let line = tokens[index].line
    let isDefinition = index > 0 && Self.definers.contains(tokens[index - 1].name ?? "")
    index += 1
    if isSign(":"), !isSign(":", ahead: 1) {
      label = name
      return
    }
    var call = GroovyCall(name: name, line: line)
    call.isDefinition = isDefinition
    if isSign("(") {
      index += 1
      try takeItems(into: &call, until: ")")
      index += 1
    } else if startsArguments {
      try takeItems(into: &call, until: nil, isLine: true)
    } else if !isSign("{") {
      call.isBare = true
      parent.words.append(name)
    }
    if isSign("{") {
      call.hasBlock = true
      index += 1
      try takeItems(into: &call, until: "}")
      index += 1
    }
    parent.children.append(call)
    label = nil
  }

  private static let definers: Set<String> = [
    "def", "void", "static", "private", "public", "String", "boolean", "int", "Map", "List",
    "Object", "Boolean", "Integer", "final",
  ]

  /// Whether arguments follow without parentheses: a text, a list, or a name with a colon.
  private var startsArguments: Bool {
    guard let token else { return false }
    if token.text != nil { return true }
    guard token.name != nil else { return false }
    return isSign(":", ahead: 1)
      || (index > 1 && ["agent", "maven", "jdk", "library"].contains(tokens[index - 1].name ?? ""))
  }
}
