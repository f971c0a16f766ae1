import Assessment
import TextLayout

/// The page around an official form: no script, nothing loaded from anywhere, A4 landscape on paper.
enum HTMLForm {
  static func head(title: String, edition: Edition) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="\(edition.language == .chinese ? "zh-CN" : "en")">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <meta name="generator" content="Assay \(edition.document.toolVersion)">
    <title>\(title)</title>
    <style>
    \(FormStyle.css)</style>
    </head>
    <body>

    """
  }

  /// A table in a box of its own that scrolls where the page is narrow.
  static func table(_ style: HTML, label: String, head: [HTML], rows: [HTML]) -> HTML {
    """
    <div class="scroll" role="region" aria-label="\(label)" tabindex="0">
    <table class="\(style)">
    <thead><tr>\(head)</tr></thead>
    <tbody>
    \(rows)</tbody></table></div>

    """
  }

  static func foot(_ edition: Edition) -> HTML {
    let model = edition.document.model
    let texts = [model.source, model.notice].map { edition($0) }.filter { !$0.isEmpty }
    return """
      <footer>
      \(texts.map { "<p>\($0)</p>\n" })<p>Assay \(edition.document.toolVersion)</p>
      </footer>
      </body>
      </html>

      """
  }
}
