import DataFormats
import MaturityModel
import TextLayout

/// A model as a tree on a terminal, as wide as the terminal is.
enum TerminalModelTree {
  /// Draws an excerpt, with a line break at the end.
  static func render(_ excerpt: ModelExcerpt, style: TerminalStyle) -> String {
    let edition = ModelEdition(excerpt, in: style.language)
    var page = TerminalPage(style)
    head(edition, &page)
    for domain in excerpt.domains {
      page.blank()
      branch(node(domain, edition), lead: "", below: "", &page)
    }
    parameters(edition, &page)
    return page.text
  }

  /// One line of the tree with what hangs below it.
  private struct Node {
    let text: TerminalText
    let children: [Node]
    /// Where further lines of the text begin.
    var hanging = 0
  }

  private static func branch(
    _ node: Node, lead: String, below: String, _ page: inout TerminalPage
  ) {
    let trunk = node.children.isEmpty ? "" : "│"
    let rest = below + DisplayWidth.fit(trunk, to: max(node.hanging, trunk.isEmpty ? 0 : 3))
    let lines = TerminalWrap.lines(
      node.text, first: page.style.width - DisplayWidth.of(lead),
      rest: page.style.width - DisplayWidth.of(rest))
    for (index, line) in lines.enumerated() {
      page.line("\(index == 0 ? lead : rest, .faint)" + line)
    }
    for (index, child) in node.children.enumerated() {
      let isLast = index == node.children.count - 1
      branch(
        child, lead: below + (isLast ? "└─ " : "├─ "), below: below + (isLast ? "   " : "│  "),
        &page)
    }
  }

  private static func node(_ domain: Domain, _ edition: ModelEdition) -> Node {
    let note =
      domain.isAssessed ? "" : edition.language.bracketed(edition(ModelWords.notWritten))
    return Node(
      text: "\(domain.id, .strong) \(edition(domain.title), .strong)\(note, .faint)",
      children: domain.items.map { node($0, edition) })
  }

  private static func node(_ item: Item, _ edition: ModelEdition) -> Node {
    Node(
      text: "\(item.id) \(edition(item.title))",
      children: item.practices.map { node($0, edition) })
  }

  private static func node(_ practice: Practice, _ edition: ModelEdition) -> Node {
    let clause = practice.clause.map { " · \($0)" } ?? ""
    var children = practice.criteria.map { node($0, edition) }
    if edition.excerpt.isClose {
      let texts = [(ColumnWords.floor, practice.floor), (ColumnWords.note, practice.note)]
      children =
        texts.compactMap { label, text in
          text.map { detail(edition(label), "\(edition($0))", edition) }
        } + children
    }
    return Node(
      text: "\(practice.id, .strong) \(edition(practice.title), .strong)\(clause, .faint)",
      children: children)
  }

  private static func node(_ criterion: Criterion, _ edition: ModelEdition) -> Node {
    let number = criterion.id.split(separator: ".").suffix(2).joined(separator: ".")
    let name = edition.excerpt.isClose ? criterion.id : number
    return Node(
      text:
        "\(name, .strong) \(edition(criterion.text)) \("· \(edition.decision(criterion))", .faint)",
      children: edition.excerpt.isClose
        ? edition.details(of: criterion).map { detail($0, edition) } : [],
      hanging: edition.excerpt.isClose ? 0 : DisplayWidth.of(name) + 1)
  }

  private static func detail(_ detail: ModelDetail, _ edition: ModelEdition) -> Node {
    let value: TerminalText =
      switch detail.content {
      case .text(let text): "\(text)"
      case .names(let names): "\(edition.language.list(names))"
      case .rule(let rule, let place): "\(rule, .strong)  \(place, .faint)"
      }
    return self.detail(edition(detail.label), value, edition)
  }

  private static func detail(
    _ label: String, _ value: TerminalText, _ edition: ModelEdition
  ) -> Node {
    let column = edition.language == .chinese ? 14 : 17
    return Node(
      text: TerminalText.fit(label, to: column, .faint) + value, children: [], hanging: column)
  }
}

extension TerminalModelTree {
  private static func head(_ edition: ModelEdition, _ page: inout TerminalPage) {
    let model = edition.model
    page.paragraph("\(edition.name, .strong)  \(edition(model.title), .strong)")
    guard edition.excerpt.identifier == nil else { return }
    page.paragraph("\(edition(model.source))")
    page.paragraph("\("sha256:\(model.digest.hex)", .faint)")
    page.paragraph("\(edition.counts)")
    page.heading(edition(ModelWords.levels))
    for level in model.levels {
      page.paragraph(
        "\("\(level.number)", .strong)  \(edition(level.title))\(edition.language.colon)\(edition(level.gist), .faint)",
        indent: 2, hanging: 5)
    }
    for profile in model.profiles {
      if profile == model.profiles.first { page.heading(edition(ModelWords.profiles)) }
      page.paragraph(
        "\(profile.id, .strong)  \(edition(profile.title))\(edition.language.colon)\(edition(profile.gist), .faint)",
        indent: 2, hanging: 5)
    }
  }

  private static func parameters(_ edition: ModelEdition, _ page: inout TerminalPage) {
    let parameters = edition.excerpt.parameters
    guard !parameters.isEmpty else { return }
    page.heading(edition(HeadingWords.parameters))
    for parameter in parameters {
      let value = edition.shortValue(of: parameter)
      page.paragraph(
        "\(parameter.id, .strong) = \(value, .strong) \(edition(EvidenceWords.unit(parameter.unit)))  \(edition(parameter.text), .faint)",
        indent: 2, hanging: 4)
    }
  }
}
