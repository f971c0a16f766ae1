/// Efforts as SonarQube writes them: `5min`, `1h30min`, `2d4h`; a day has eight hours.
enum SonarQubeEffort {
  /// The minutes; nil for anything else.
  static func minutes(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 32 else { return nil }
    var (sum, digits, unit) = (0, "", "")
    for character in text {
      if character.isASCII, character.isNumber {
        if !unit.isEmpty {
          guard let part = part(digits, unit) else { return nil }
          (sum, digits, unit) = (sum + part, "", "")
        }
        digits.append(character)
      } else {
        unit.append(character)
      }
    }
    return part(digits, unit).map { sum + $0 }
  }

  private static func part(_ digits: String, _ unit: String) -> Int? {
    guard let count = WrittenNumber.small(digits.utf8), let size = units[unit] else { return nil }
    return count * size
  }

  private static let units = ["min": 1, "h": 60, "d": 480]
}
