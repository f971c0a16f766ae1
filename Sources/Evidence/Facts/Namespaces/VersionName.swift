/// Tells version numbers from other names.
public enum VersionName {
  /// Whether a name is an optional prefix, two to four numbers joined by dots, and an optional
  /// suffix: `v1.2.3`, `surefire-3.5.0`, `1.0-rc.1`.
  public static func matches(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard let first = bytes.firstIndex(where: isDigit) else { return false }
    guard first == 0 || isPrefix(bytes[..<first]) else { return false }
    var numbers = 0
    var index = first
    while index < bytes.count, isDigit(bytes[index]) {
      while index < bytes.count, isDigit(bytes[index]) { index += 1 }
      numbers += 1
      guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), isDigit(bytes[index + 1])
      else { break }
      index += 1
    }
    return (2...4).contains(numbers) && isSuffix(bytes[index...])
  }

  /// The part from the first number on: `3.5.0` of `surefire-3.5.0`; the name itself without one.
  static func number(in name: String) -> Substring {
    let rest = name.drop { !("0"..."9").contains($0) }
    return rest.isEmpty ? name[...] : rest
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// A prefix ends in `v` or a separator, so that `build7.1` is no version but `v7.1` is.
  private static func isPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last else { return true }
    if bytes.count == 1 { return last == UInt8(ascii: "v") || last == UInt8(ascii: "V") }
    let separators = Array("-_/@".utf8)
    if separators.contains(last) { return true }
    guard last == UInt8(ascii: "v"), let before = bytes.dropLast().last else { return false }
    return separators.contains(before)
  }

  private static func isSuffix(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    return Array("-+._".utf8).contains(first) || (97...122).contains(first | 32)
  }
}
