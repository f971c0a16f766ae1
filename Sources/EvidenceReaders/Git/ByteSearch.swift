extension [UInt8] {
  /// Whether another sequence of bytes stands somewhere in this one.
  ///
  /// For short ones; the library's search sets up tables that cost more than they save here.
  func contains(run wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    guard count >= wanted.count else { return false }
    for start in 0...(count - wanted.count) where self[start] == first {
      if self[start...].starts(with: wanted) { return true }
    }
    return false
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  var isSpace: Bool { self == UInt8(ascii: " ") }

  var isUpperLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }

  var isLetter: Bool { isUpperLetter || self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
