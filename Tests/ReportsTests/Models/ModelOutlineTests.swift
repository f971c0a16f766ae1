import DataFormats
import MaturityModel
import TestSupport
import Testing
import TextLayout

@testable import Reports

@Suite("Outlines of a model")
struct ModelOutlineTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: String
    let language: Language
    var width = 80
    var identifier: String?
    var ending: String { ["tree": "txt", "markdown": "md"][format] ?? format }
    var testDescription: String {
      ([format, language.rawValue, "\(width)"] + [identifier].compactMap { $0 })
        .joined(separator: ".")
    }
    var name: String {
      let parts = [identifier, width == 80 ? nil : "\(width)", language.rawValue, ending]
      return "model." + parts.compactMap { $0 }.joined(separator: ".")
    }

    func render(_ model: Model) throws -> [UInt8] {
      let excerpt = try #require(
        identifier.map { ModelExcerpt(model, showing: $0) } ?? ModelExcerpt(model))
      let format = try #require(ModelOutlineFormat.named(format))
      return format.render(excerpt, TerminalStyle(language: language, width: width))
    }
  }

  static let cases =
    Language.allCases.flatMap { language in
      ["tree", "markdown", "html"].map { Case(format: $0, language: language) }
        + [
          Case(format: "tree", language: language, width: 44),
          Case(format: "tree", language: language, identifier: "T-A-U"),
        ]
    } + [
      Case(format: "json", language: .english),
      Case(format: "html", language: .english, identifier: "T-A-U.L3.1"),
    ]

  @Test("are as recorded", .tags(.golden), arguments: cases)
  func recorded(_ row: Case) throws {
    try Golden.expect(row.render(OutlinedModel.model()), row.name)
  }

  @Test("no line of a tree is wider than the terminal", arguments: [40, 80, 120])
  func fits(width: Int) throws {
    for language in Language.allCases {
      for id in [nil, "T-A-U"] {
        let row = Case(format: "tree", language: language, width: width, identifier: id)
        for line in text(try row.render(OutlinedModel.model())).split(separator: "\n") {
          // A name of a fact or a digest that is longer than a line is broken at its end.
          #expect(DisplayWidth.of(line) <= width, "\(line)")
        }
      }
    }
  }

  @Test("an identifier shows itself and nothing else")
  func excerpts() throws {
    let model = try OutlinedModel.model()
    #expect(ModelExcerpt(model, showing: "T-A-X") == nil)
    for id in ModelExcerpt.identifiers(in: model) where id != "L" {
      let excerpt = try #require(ModelExcerpt(model, showing: id))
      #expect(!excerpt.domains.map(\.id).contains("L"))
    }
    let one = try #require(ModelExcerpt(model, showing: "T-A-U.L2.1"))
    #expect(one.criteria.map(\.id) == ["T-A-U.L2.1"])
    #expect(one.parameters.map(\.id) == ["runs_min"])
  }

  @Test("JSON agrees with its schema, which is as recorded", .tags(.golden))
  func schema() throws {
    let bytes = ModelJSON.encode(ModelExcerpt(try OutlinedModel.model()))
    let node = try JSONNode.parse(bytes, path: "model.json")
    #expect(SchemaCheck.problems(in: node, ModelOutline.schema) == [])
    try Golden.expect(Array(ModelJSON.schema.utf8), "model-outline.schema.json")
  }

  @Test("no text becomes markup or steers a terminal", arguments: HostileTexts.all)
  func hostile(sample: String) throws {
    guard let model = try? OutlinedModel.model(writing: sample) else { return }
    let plain = try OutlinedModel.model(writing: "x")
    for language in Language.allCases {
      let html = Case(format: "html", language: language)
      let page = HTMLPage(text(try html.render(model)))
      #expect(page.problems == [])
      #expect(page.shape == HTMLPage(text(try html.render(plain))).shape)
      let markdown = text(try Case(format: "markdown", language: language).render(model))
      #expect(!MarkdownPage(markdown).prose.contains("<"))
      for format in ["tree", "markdown", "html"] {
        let shown = text(try Case(format: format, language: language).render(model))
        #expect(!shown.unicodeScalars.contains { $0 != "\n" && TerminalSafe.isUnsafe($0) })
      }
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
