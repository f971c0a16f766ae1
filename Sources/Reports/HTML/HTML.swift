/// A piece of a page in which everything that was interpolated is harmless.
///
/// Literal parts are markup as written here; interpolated parts are escaped for text and for quoted
/// attributes: `"<td title=\"\(title)\">\(value)</td>"`. Data never goes into a style or script.
struct HTML: ExpressibleByStringInterpolation, Sendable {
  var bytes: [UInt8]

  init(stringLiteral value: String) { bytes = Array(value.utf8) }

  init(stringInterpolation: Interpolation) { bytes = stringInterpolation.bytes }

  static let none: HTML = ""

  static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }

  static func += (left: inout HTML, right: HTML) { left.bytes += right.bytes }

  struct Interpolation: StringInterpolationProtocol {
    var bytes: [UInt8] = []

    init(literalCapacity: Int, interpolationCount: Int) {
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    mutating func appendLiteral(_ literal: String) { bytes += literal.utf8 }
    mutating func appendInterpolation(_ text: String) { HTMLEscape.append(text, to: &bytes) }
    mutating func appendInterpolation(_ number: Int) { bytes += "\(number)".utf8 }
    mutating func appendInterpolation(_ markup: HTML) { bytes += markup.bytes }
    mutating func appendInterpolation(_ parts: [HTML]) {
      for part in parts { bytes += part.bytes }
    }
    /// An identifier as the value of `id` or the fragment of a link.
    mutating func appendInterpolation(anchor id: String) {
      HTMLEscape.append(String(id.map { $0.isWhitespace ? "-" : $0 }), to: &bytes)
    }
  }
}

extension [HTML] {
  func joined(separator: HTML) -> HTML {
    var result = first ?? ""
    for part in dropFirst() {
      result += separator
      result += part
    }
    return result
  }
}
