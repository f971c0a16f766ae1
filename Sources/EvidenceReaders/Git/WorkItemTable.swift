/// The work items that commits name, each kept once.
struct WorkItemTable {
  private(set) var names: [String] = []
  private var numbers: [String: Int32] = [:]

  /// Longer names are none that a tracker gives, and hostile ones could be long.
  private static let nameLimit = 64
  private static let countLimit = 1_000_000

  /// The place of a name; nil for one that is not kept.
  mutating func number(of name: [UInt8]) -> Int32? {
    guard name.count <= Self.nameLimit else { return nil }
    let text = String(decoding: name, as: UTF8.self)
    if let number = numbers[text] { return number }
    guard names.count < Self.countLimit, let number = Int32(exactly: names.count) else {
      return nil
    }
    names.append(text)
    numbers[text] = number
    return number
  }
}
