import Quantities

/// Dates as mail headers and Java write them: `Mon, 26 Apr 2021 07:03:32 +0200`.
enum MailDate {
  /// The moment of such a date, without a zone taken as UTC; nil for anything else.
  static func instant(_ text: String) -> Instant? {
    guard text.utf8.count <= 64 else { return nil }
    var words = text.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    if words.first?.first?.isNumber == false { words.removeFirst() }
    guard words.count >= 4, let month = months.firstIndex(of: words[1].prefix(3).lowercased()),
      words[0].utf8.count <= 2
    else { return nil }
    let day = (words[0].utf8.count == 1 ? "0" : "") + words[0]
    let number = (month < 9 ? "0" : "") + "\(month + 1)"
    let zone = words.count > 4 ? words[4] : "Z"
    let written = ["GMT", "UTC", "UT"].contains(zone) ? "Z" : zone
    return Instant("\(words[2])-\(number)-\(day)T\(words[3])\(written)")
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]
}
