import Quantities

/// A line of numbers with spaces between them, as which small records that are many are written.
struct FieldLine {
  private let fields: [Substring]
  private let count: Int
  private let place: [any CodingKey]

  /// Takes a text that has at least so many fields.
  init(from decoder: any Decoder, count: Int) throws {
    let container = try decoder.singleValueContainer()
    fields = try container.decode(String.self).split(separator: " ")
    (self.count, place) = (count, decoder.codingPath)
    guard fields.count >= count else { throw wrong("expected \(count) fields") }
  }

  /// A moment as text.
  static func text(_ moment: Instant?) -> String { moment.map { "\($0.seconds)" } ?? "-" }

  func isEmpty(_ index: Int) -> Bool { fields[index] == "-" }

  func number<Number: FixedWidthInteger>(_ index: Int, radix: Int = 10) throws -> Number {
    guard let number = Number(fields[index], radix: radix) else {
      throw wrong("field \(index + 1) is no number: '\(fields[index])'")
    }
    return number
  }

  func moment(_ index: Int) throws -> Instant? {
    isEmpty(index) ? nil : Instant(seconds: try number(index))
  }

  /// The numbers behind the fixed fields, each with what follows its digits.
  var rest: [(number: Int, mark: Substring)] {
    get throws {
      try fields.dropFirst(count).map { field in
        let digits = field.prefix { $0.isWholeNumber }
        guard let number = Int(digits) else { throw wrong("no number: '\(field)'") }
        return (number, field.dropFirst(digits.count))
      }
    }
  }

  private func wrong(_ what: String) -> DecodingError {
    .dataCorrupted(.init(codingPath: place, debugDescription: what))
  }
}
