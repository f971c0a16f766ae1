/// The start of an element of a page: its name, and how far it spans when it is a cell.
struct HTMLElement {
  let name: String
  private(set) var attributeCount = 0
  private(set) var rows = 1
  private(set) var columns = 1

  init(
    _ name: UnsafePointer<UInt8>, _ attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    self.name = String(cString: name)
    guard let attributes else { return }
    while let key = attributes[2 * attributeCount] {
      if let value = attributes[2 * attributeCount + 1] {
        if XMLName.equals(key, "rowspan") { rows = Self.span(value) ?? Self.mostRows }
        if XMLName.equals(key, "colspan") { columns = min(Self.span(value) ?? 1, Self.mostColumns) }
      }
      attributeCount += 1
    }
  }

  /// The most that HTML lets a cell span.
  private static let mostRows = 65_534
  private static let mostColumns = 1_000

  /// A count of rows or columns; nil for 0, which means all that follow, 1 for what is no number.
  private static func span(_ text: UnsafePointer<UInt8>) -> Int? {
    let digits = String(cString: text).prefix(7).filter { !$0.isWhitespace }
    guard let number = Int(digits), number >= 0 else { return 1 }
    return number == 0 ? nil : min(number, mostRows)
  }
}
