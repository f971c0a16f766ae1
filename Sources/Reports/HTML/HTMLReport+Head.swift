import Assessment
import DataFormats
import TextLayout

/// What stands before and after the sections.
extension HTMLReport {
  static func head(_ edition: Edition, digest: String) -> HTML {
    let document = edition.document
    return documentHead(
      language: edition.language, generator: "Assay \(document.toolVersion)",
      title: "\(document.project.name) – \(edition(HeadingWords.report))",
      skip: ("summary", edition(HeadingWords.skip)),
      style: PageFurniture.css(edition, digest: digest))
      + masthead(edition) + navigation(edition) + "<main>\n"
  }

  /// The page up to its body: nothing may be loaded, and no script may run but the one whose digest
  /// is named.
  static func documentHead(
    language: Language, generator: String = "Assay", title: String,
    skip: (anchor: String, text: String), style: HTML = .none, script: String? = nil
  ) -> HTML {
    let scripts = script.map {
      "; script-src '\($0)'; base-uri 'none'; form-action 'none'" as HTML
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language == .chinese ? "zh-CN" : "en")">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:\(scripts ?? .none)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <meta name="generator" content="\(generator)">
      <title>\(title)</title>
      <style>
      \(StyleSheet.css)\(style)</style>
      </head>
      <body>
      <a class="skip" href="#\(anchor: skip.anchor)">\(skip.text)</a>

      """
  }

  private static func masthead(_ edition: Edition) -> HTML {
    let (document, project) = (edition.document, edition.document.project)
    return """
      <header class="masthead">
      <p class="kicker">\(edition(HeadingWords.report)) · \(edition.modelName)</p>
      <h1>\(project.name)</h1>
      <dl class="identity">
      \(pair(edition(ColumnWords.date), "<b>\(edition.date)</b> <small>\(edition(EvidenceWords.origin(project.dateOrigin)))</small>"))\
      \(pair(edition(ColumnWords.commit), commit(edition)))\
      \(pair(edition(ColumnWords.model), model(edition)))\
      \(pair(edition(ColumnWords.target), "<b>\(edition(edition.levelName(document.target)))</b>"))\
      </dl>
      </header>

      """
  }

  static func pair(_ term: String, _ definition: HTML) -> HTML {
    "<div><dt>\(term)</dt><dd>\(definition)</dd></div>\n"
  }

  private static func commit(_ edition: Edition) -> HTML {
    let project = edition.document.project
    guard let commit = project.commit else { return "\(edition(EvidenceWords.plainFolder))" }
    let branch: HTML = project.branch.map { " <small>\($0)</small>" } ?? .none
    let shallow: HTML =
      project.isShallow ? " <small>\(edition(EvidenceWords.shallow))</small>" : .none
    return "<code title=\"\(commit)\">\(edition.shortCommit)</code>\(branch)\(shallow)"
  }

  private static func model(_ edition: Edition) -> HTML {
    let model = edition.document.model
    let digest = String(model.digest.hex.prefix(12))
    return
      "\(model.id) \(model.version) <small>SHA-256 <code title=\"\(model.digest.hex)\">\(digest)</code></small>"
  }

  private static func navigation(_ edition: Edition) -> HTML {
    let links: [(HTML, LocalizedText)] = [
      ("summary", HeadingWords.summary), ("practices", HeadingWords.heatMap),
      ("domains", HeadingWords.domains), ("gaps", HeadingWords.gaps),
      ("needs", HeadingWords.needs), ("details", HeadingWords.details),
      ("evidence", HeadingWords.evidence), ("method", HeadingWords.method),
      ("glossary", HeadingWords.glossary),
    ]
    return """
      <nav aria-label="\(edition(HeadingWords.contents))"><ul>
      \(links.map { "<li><a href=\"#\($0.0)\">\(edition($0.1))</a></li>" })</ul></nav>

      """
  }

  /// The digest of the assessment is worked out unless it is known.
  static func footer(_ edition: Edition, digest: String? = nil) -> HTML {
    let digest = digest ?? AssessmentJSON.digest(of: edition.document).hex
    let model = edition.document.model
    let texts = [model.source, model.notice].map { edition($0) }.filter { !$0.isEmpty }
    return """
      <footer>
      <p>\(edition.document.project.name) · \(edition.date) · <code>\(edition.shortCommit)</code> · \
      \(edition.modelName) · Assay \(edition.document.toolVersion)</p>
      <p>\(edition(HeadingWords.assessment)) SHA-256 <code>\(digest)</code></p>
      \(texts.map { "<p>\($0)</p>\n" })</footer>

      """
  }
}
