/// A JSON number, exactly as written.
public struct JSONNumber: Sendable, Hashable {
  /// The number as written, for exact arithmetic.
  public let text: String
  /// The number when it is written without fraction and exponent.
  public let int64: Int64?
  /// The nearest double; finite.
  public let double: Double

  /// Takes a number by the grammar of JSON; nil when neither 64 bits nor a finite double hold it.
  init?(_ text: String) {
    let isWhole = text.utf8.allSatisfy { $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }
    int64 = isWhole ? Int64(text) : nil
    guard !isWhole || int64 != nil, let double = Double(text), double.isFinite else { return nil }
    self.text = text
    self.double = double
  }

  /// Makes a whole number.
  public init(_ value: Int64) {
    (text, int64, double) = ("\(value)", value, Double(value))
  }
}
