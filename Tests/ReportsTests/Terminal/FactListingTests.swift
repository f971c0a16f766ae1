import Assessment
import CEL
import Evidence
import Reports
import Testing
import TextLayout

@Suite("Lists of facts")
struct FactListingTests {
  static let definition = FactDefinition(
    name: "ci.services", type: .list(.string), unit: .names,
    meaning: LocalizedText(en: "services that run pipelines", zh: "运行流水线的服务"),
    formula: "names of the services, sorted",
    supplier: Supplier(
      id: "ci", title: LocalizedText(en: "a CI configuration", zh: "持续集成配置"),
      advice: LocalizedText(en: "commit it", zh: "提交到仓库")))

  @Test("the dictionary shows type, meaning, formula and source")
  func catalogue() {
    let page = FactListing.catalogue([Self.definition], style: TerminalStyle())
    #expect(
      page == """
        ci.services  list(string) names
            services that run pipelines
            = names of the services, sorted
            ← a CI configuration

        """)
  }

  @Test("the dictionary speaks Chinese")
  func chinese() {
    let page = FactListing.catalogue([Self.definition], style: TerminalStyle(language: .chinese))
    #expect(page.contains("    运行流水线的服务\n"))
    #expect(page.contains("    ← 持续集成配置\n"))
  }

  @Test("a fact shows value or reason, and places")
  func facts() {
    let page = FactListing.render(
      SmallAssessment.document.facts, style: TerminalStyle(width: 100))
    let lines = page.split(separator: "\n")
    #expect(lines.first == "coverage.line.ratio   0.571 (4212 of 7377)  coverage.xml:2, and 3 more")
    #expect(lines.contains("work.links            unknown (no evidence was found)  and 3 more"))
    #expect(lines.last == "2 of 7 facts known")
  }
}
