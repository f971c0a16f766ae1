import DataFormats
import Quantities

extension StrictMapping {
  /// A date such as `2026-11-23` that must be there.
  mutating func date(_ key: String) throws(InputError) -> CalendarDate {
    try Self.date(try required(key), path: path)
  }

  /// A date that may be missing.
  mutating func optionalDate(_ key: String) throws(InputError) -> CalendarDate? {
    guard let node = optional(key) else { return nil }
    return try Self.date(node, path: path)
  }

  private static func date(_ node: YAMLNode, path: String) throws(InputError) -> CalendarDate {
    let text = try node.requiredString(path: path)
    guard let date = CalendarDate(text) else {
      throw InputError(
        path: path, position: node.position,
        problem: .unexpected(found: "'\(text)'", expected: "a date such as 2026-11-23"))
    }
    return date
  }
}
