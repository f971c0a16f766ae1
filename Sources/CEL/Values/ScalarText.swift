/// Compares texts scalar by scalar, where Swift's `==` would take canonical equivalents as equal.
enum ScalarText {
  static func same(_ left: String, _ right: String) -> Bool {
    // Unequal texts are told apart fastest by `==`; only equal ones need the second look.
    left == right && left.utf8.elementsEqual(right.utf8)
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    // The order of UTF-8 bytes is the order of scalars.
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
