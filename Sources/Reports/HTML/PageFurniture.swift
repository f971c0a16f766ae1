import Assessment
import TextLayout

/// What runs along the foot of every printed page: what it belongs to, and its number.
enum PageFurniture {
  /// The longest name that fits beside the page number.
  private static let longestName = 48

  static func css(_ edition: Edition, digest: String) -> HTML {
    let name = edition.document.project.name.prefix(longestName)
    let foot = "\(name) · \(edition.date) · SHA-256 \(digest.prefix(16))"
    return """
      @page{@bottom-left{content:\(quoted(foot))}@bottom-right{content:counter(page) " / " counter(pages)}}

      """
  }

  /// A text as a string of a style sheet: every ASCII character that could mean something there is
  /// written as its number.
  static func quoted(_ text: String) -> HTML {
    let scalars = PrintableText.line(text).unicodeScalars.map { scalar -> String in
      let isPlain = !scalar.isASCII || scalar == " " || scalar.properties.isAlphabetic
      // The blank ends the number.
      return isPlain ? String(scalar) : "\\" + String(scalar.value, radix: 16) + " "
    }
    var quoted: HTML = "\""
    quoted.bytes += scalars.joined().utf8
    quoted += "\""
    return quoted
  }
}
