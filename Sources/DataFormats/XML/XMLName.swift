#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Comparison of libxml2's zero-terminated names with literals.
enum XMLName {
  @inline(__always)
  static func equals(_ name: UnsafePointer<UInt8>, _ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    // The first byte decides most comparisons; an empty literal equals no name.
    guard name[0] == literal.utf8Start[0] else { return false }
    return name.withMemoryRebound(to: CChar.self, capacity: count + 1) { own in
      literal.utf8Start.withMemoryRebound(to: CChar.self, capacity: count) {
        strncmp(own, $0, count) == 0
      }
    } && name[count] == 0
  }
}
