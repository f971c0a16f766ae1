/// What the text library does; texts are taken apart into Unicode scalars.
enum TextOperation {
  typealias Reason = EvaluationError.Reason

  static func charAt(_ text: Value, _ place: Value) throws(Reason) -> Value {
    let scalars = try text.scalars()
    let place = try Self.place(place, in: scalars.count)
    return .string(place == scalars.count ? "" : String(scalars[place]))
  }

  static func indexOf(_ arguments: [Value]) throws(Reason) -> Value {
    let (text, part) = (try arguments[0].scalars(), try arguments[1].scalars())
    let start = arguments.count == 3 ? try place(arguments[2], in: text.count) : 0
    return .int(Int64(ByteSearch.first(of: part, in: text, from: start) ?? -1))
  }

  static func lastIndexOf(_ arguments: [Value]) throws(Reason) -> Value {
    let (text, part) = (try arguments[0].scalars(), try arguments[1].scalars())
    let last = arguments.count == 3 ? try place(arguments[2], in: text.count) : text.count
    let end = min(text.count, last + part.count)
    // The last occurrence is the first one read backwards.
    let found = ByteSearch.first(of: part.reversed(), in: text[..<end].reversed())
    return .int(found.map { Int64(end - $0 - part.count) } ?? -1)
  }

  static func join(_ arguments: [Value]) throws(Reason) -> Value {
    let separator = arguments.count == 2 ? try arguments[1].string() : ""
    var parts: [String] = []
    for part in try arguments[0].list() { parts.append(try part.string()) }
    return .string(parts.joined(separator: separator))
  }

  static func split(_ arguments: [Value]) throws(Reason) -> Value {
    let (text, separator) = (try arguments[0].scalars(), try arguments[1].scalars())
    let limit = arguments.count == 3 ? try arguments[2].int() : -1
    if limit == 0 { return .list([]) }
    let most = limit < 0 ? Int.max : Int(exactly: limit) ?? .max
    return .list(parts(of: text, by: separator, most: most).map { .string($0) })
  }

  private static func parts(
    of text: [Unicode.Scalar], by separator: [Unicode.Scalar], most: Int
  ) -> [String] {
    var parts: [String] = []
    var start = 0
    while parts.count < most - 1 {
      let from = separator.isEmpty ? start + 1 : start
      guard let place = ByteSearch.first(of: separator, in: text, from: from),
        !separator.isEmpty || place < text.count
      else { break }
      parts.append(string(text[start..<place]))
      start = place + separator.count
    }
    if separator.isEmpty, text.isEmpty { return parts }
    return parts + [string(text[start...])]
  }

  static func replace(_ arguments: [Value]) throws(Reason) -> Value {
    let (text, part) = (try arguments[0].scalars(), try arguments[1].scalars())
    let replacement = try arguments[2].scalars()
    var left = arguments.count == 4 ? try arguments[3].int() : -1
    var result: [Unicode.Scalar] = []
    var start = 0
    var from = 0
    while left != 0, let place = ByteSearch.first(of: part, in: text, from: from) {
      result += text[start..<place] + replacement
      start = place + part.count
      from = part.isEmpty ? place + 1 : start
      left -= 1
      if place == text.count { break }
    }
    return .string(string(result + text[start...]))
  }

  static func substring(_ arguments: [Value]) throws(Reason) -> Value {
    let text = try arguments[0].scalars()
    let start = try place(arguments[1], in: text.count)
    let end = arguments.count == 3 ? try place(arguments[2], in: text.count) : text.count
    guard start <= end else { throw .indexOutOfRange("\(start)") }
    return .string(string(text[start..<end]))
  }

  static func lowerASCII(_ text: String) -> String {
    string(text.unicodeScalars.map { ("A"..."Z").contains($0) ? shifted($0, by: 32) : $0 })
  }

  static func upperASCII(_ text: String) -> String {
    string(text.unicodeScalars.map { ("a"..."z").contains($0) ? shifted($0, by: -32) : $0 })
  }

  static func trim(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    return string(scalars.reversed().drop { $0.properties.isWhitespace }.reversed())
  }

  /// The text between quotes, with controls and quotes escaped.
  static func quote(_ text: String) -> String { LiteralText.quoted(text) }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func shifted(_ scalar: Unicode.Scalar, by distance: Int32) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(Int32(scalar.value) + distance)) ?? scalar
  }

  private static func place(_ value: Value, in count: Int) throws(Reason) -> Int {
    guard let place = Int(exactly: try value.int()), (0...count).contains(place) else {
      throw .indexOutOfRange(value.description)
    }
    return place
  }
}
