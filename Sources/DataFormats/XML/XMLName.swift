/// Comparison of libxml2's zero-terminated names with literals.
@usableFromInline
enum XMLName {
  @inlinable
  @inline(__always)
  static func equals(_ name: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
    // Names are short and most differ at once, so that a loop is faster than a call.
    let (wanted, count) = (literal.utf8Start, literal.utf8CodeUnitCount)
    var index = 0
    while index < count {
      // The zero at the name's end differs from every byte of a literal.
      guard name[index] == wanted[index] else { return false }
      index += 1
    }
    return name[count] == 0
  }
}
