/// Splits shell scripts into simple commands, by the quoting rules of POSIX (XCU 2.2) and without
/// expanding anything.
///
/// Bodies of here-documents and comments are passed over; a command substitution stays part of
/// its word.
struct ShellScript {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var commands: [ShellCommand] = []
  private var words: [String] = []
  private var wordsLine = 1
  private var word: String?
  private var pendingHereDocuments: [(end: String, isIndented: Bool)] = []

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The commands of a script in order.
  static func commands(in text: String) -> [ShellCommand] {
    var script = ShellScript(text)
    script.run()
    return script.commands
  }

  private var current: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func follows(_ text: String) -> Bool {
    var at = index
    for scalar in text.unicodeScalars {
      guard at < scalars.count, scalars[at] == scalar else { return false }
      at += 1
    }
    return true
  }

  private mutating func run() {
    while let scalar = current { take(scalar) }
    endCommand(failureIsIgnored: false)
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n": endLine()
    case " ", "\t", "\r":
      endWord()
      index += 1
    case "#" where word == nil: skipComment()
    case "'": takeQuoted(until: "'", escapes: false)
    case "\"": takeQuoted(until: "\"", escapes: true)
    case "\\": takeEscape()
    case "$": takeExpansion()
    case "`": takeQuoted(until: "`", escapes: true)
    case ";", "&", "|", "(", ")": takeOperator(scalar)
    case "<", ">": takeRedirection()
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if word == nil {
      word = ""
      if words.isEmpty { wordsLine = line }
    }
    word?.unicodeScalars.append(scalar)
    index += 1
  }

  private mutating func startWord() {
    if word == nil {
      word = ""
      if words.isEmpty { wordsLine = line }
    }
  }

  private mutating func endWord() {
    if let word { words.append(word) }
    word = nil
  }

  private mutating func endCommand(failureIsIgnored: Bool) {
    endWord()
    guard !words.isEmpty else { return }
    commands.append(
      ShellCommand(words: words, line: wordsLine, ignoresFailure: failureIsIgnored))
    words = []
  }

  private mutating func endLine() {
    endCommand(failureIsIgnored: false)
    index += 1
    line += 1
    for document in pendingHereDocuments { skipHereDocument(document) }
    pendingHereDocuments = []
  }

  private mutating func skipComment() {
    while let scalar = current, scalar != "\n" {
      _ = scalar
      index += 1
    }
  }

  private mutating func takeQuoted(until end: Unicode.Scalar, escapes: Bool) {
    startWord()
    index += 1
    while let scalar = current, scalar != end {
      if escapes, scalar == "\\", index + 1 < scalars.count { index += 1 }
      let kept = scalars[index]
      if kept == "\n" { line += 1 }
      word?.unicodeScalars.append(kept)
      index += 1
    }
    index += 1
  }

  private mutating func takeEscape() {
    index += 1
    guard let scalar = current else { return }
    if scalar == "\n" || (scalar == "\r" && index + 1 < scalars.count) {
      index += scalar == "\n" ? 1 : 2
      line += 1
      return
    }
    // A Windows path keeps its separators.
    if scalar.properties.isAlphabetic { word = (word ?? "") + "\\" }
    append(scalar)
  }

  /// `$(…)`, `${…}` and `${{ … }}` stay whole, so that blanks and signs in them split nothing.
  private mutating func takeExpansion() {
    startWord()
    let pairs: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "{": "}"]
    append("$")
    guard let open = current, let close = pairs[open] else { return }
    var depth = 0
    while let scalar = current {
      if scalar == "\n" { line += 1 }
      if scalar == open { depth += 1 }
      if scalar == close { depth -= 1 }
      append(scalar)
      if depth == 0 { return }
    }
  }

  private mutating func takeOperator(_ scalar: Unicode.Scalar) {
    let isOr = follows("||")
    index += isOr || follows("&&") ? 2 : 1
    endCommand(failureIsIgnored: isOr && isFollowedByExcuse)
  }

  /// Whether what stands behind `||` makes the failure vanish.
  private var isFollowedByExcuse: Bool {
    var rest = scalars[index...].drop { $0 == " " || $0 == "\t" }
    rest = rest.prefix { $0 != "\n" && $0 != ";" && $0 != "&" && $0 != "|" && $0 != ")" }
    let text = String(String.UnicodeScalarView(rest)).trimmed
    return text == "true" || text == ":" || text == "exit 0" || text.hasPrefix("echo")
      || text == "/bin/true"
  }

  private mutating func takeRedirection() {
    if follows("<<<") {
      endWord()
      index += 3
    } else if follows("<<") {
      index += 2
      takeHereDocumentStart()
    } else {
      endWord()
      index += 1
      while let scalar = current, ">&<".unicodeScalars.contains(scalar) { index += 1 }
      skipRedirectionTarget()
    }
  }

  private mutating func skipRedirectionTarget() {
    while let scalar = current, scalar == " " || scalar == "\t" { index += 1 }
    while let scalar = current, !" \t\r\n;|&()".unicodeScalars.contains(scalar) {
      _ = scalar
      index += 1
    }
  }

  private mutating func takeHereDocumentStart() {
    let isIndented = current == "-"
    if isIndented { index += 1 }
    while let scalar = current, scalar == " " || scalar == "\t" { index += 1 }
    var end = ""
    while let scalar = current, !" \t\r\n;|&()<>".unicodeScalars.contains(scalar) {
      if !"'\"\\".unicodeScalars.contains(scalar) { end.unicodeScalars.append(scalar) }
      index += 1
    }
    if !end.isEmpty { pendingHereDocuments.append((end, isIndented)) }
  }

  private mutating func skipHereDocument(_ document: (end: String, isIndented: Bool)) {
    while index < scalars.count {
      let start = index
      while let scalar = current, scalar != "\n" {
        _ = scalar
        index += 1
      }
      let text = String(String.UnicodeScalarView(scalars[start..<index])).trimmed
      index += 1
      line += 1
      if text == document.end { return }
    }
  }
}
