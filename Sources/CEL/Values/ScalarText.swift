/// Compares texts scalar by scalar, where Swift's `==` would take canonical equivalents as equal.
enum ScalarText {
  static func same(_ left: String, _ right: String) -> Bool {
    guard left.utf8.count == right.utf8.count else { return false }
    let inPlace = left.utf8.withContiguousStorageIfAvailable { first in
      right.utf8.withContiguousStorageIfAvailable { first.elementsEqual($0) }
    }
    return inPlace.flatMap { $0 } ?? left.utf8.elementsEqual(right.utf8)
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    // The order of UTF-8 bytes is the order of scalars.
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
