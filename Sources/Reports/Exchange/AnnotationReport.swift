public import Assessment
import Evidence
public import TextLayout

/// What fails, as commands of GitHub's build log that mark lines of the change.
///
/// GitHub shows ten errors and ten warnings of a step, so the most useful step stands first. Text
/// of a project cannot begin a command: line breaks and `%` are encoded, as in
/// `actions/toolkit`'s `command.ts`.
public enum AnnotationReport {
  /// Renders a document; the same document and language give the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    let known = edition.gaps.filter { !$0.gap.isUnknown && $0.criterion.waiver == nil }
    let notes = ([edition.headline] + edition.statementNotes).map { note("Assay", $0) }
    let statements = edition.statementEntries.map { note("Assay \($0.id)", edition.line($0)) }
    let lines = notes + known.map { line($0, edition) } + statements
    return Array(lines.joined().utf8)
  }

  private static func note(_ title: String, _ text: String) -> String {
    "::notice title=\(property(title))::\(message(text))\n"
  }

  private static func line(_ gap: ReportedGap, _ edition: Edition) -> String {
    let criterion = gap.criterion
    var properties = ["title=\(property("\(criterion.id) \(edition(gap.practice.title))"))"]
    if let place = edition.firstPlace(of: criterion) {
      properties.append("file=\(property(place.path))")
      if let line = place.line { properties.append("line=\(line)") }
    }
    let text = "\(edition.verdict(criterion))\(edition.colon)\(edition(criterion.text))"
    let command = gap.gap.isBlocking ? "error" : "warning"
    return
      "::\(command) \(properties.joined(separator: ","))::\(message(edition.sentences([text, edition(criterion.improve)])))\n"
  }

  private static func message(_ text: String) -> String {
    PrintableText.line(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }

  private static func property(_ text: String) -> String {
    message(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case ":": result += "%3A"
      case ",": result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
