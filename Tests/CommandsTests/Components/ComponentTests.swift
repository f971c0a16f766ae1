import Assessment
import Commands
import Evidence
import Platform
import Reports
import TestSupport
import Testing

@Suite("Components of a project")
struct ComponentTests {
  static func document(
    _ project: TemporaryProject, _ options: String...
  ) throws -> AssessmentDocument {
    let run = project.assay(["assess", "--quiet", "--format", "json"] + options)
    #expect(run.exit == .done, "\(run.talk)")
    return try AssessmentJSON.decode(project.bytes(of: "reports/bazaar.json"), path: "a.json")
  }

  static func value(_ name: String, _ component: ComponentResult?) -> String? {
    component?.facts.first { $0.name == name }?.value
  }

  @Test func `each has the facts of its own files, and the settings nobody claims`() throws {
    let rollup = try #require(try Self.document(try Bazaar.project()).rollup)
    #expect(rollup.components.map(\.id) == ["shop", "till", "stall"])
    let (shop, till) = (rollup.components.first, rollup.components.dropFirst().first)
    #expect(Self.value("test.cases", shop) == "3")
    #expect(Self.value("test.cases", till) == "2")
    #expect(Self.value("test.failed", shop) == "0")
    #expect(Self.value("test.failed", till) == "1")
    // The records file names deployments and holds none: that is known of the shop alone.
    #expect(Self.value("deploy.count", shop) == "0")
    #expect(Self.value("deploy.count", till) == nil)
    #expect(shop?.evidence.map(\.path).contains(".github/workflows/ci.yml") == true)
    #expect(till?.evidence.map(\.path).contains(".github/workflows/ci.yml") == true)
    #expect(shop?.evidence.map(\.path).contains(".github/workflows/till.yml") == false)
    #expect(till?.evidence.map(\.path).contains(".github/workflows/till.yml") == true)
    #expect(shop?.evidence.map(\.path).contains("docs/answers-shop.yaml") == true)
    #expect(till?.evidence.map(\.path).contains("docs/answers-shop.yaml") == false)
  }

  @Test func `one without files is unknown, never met, and is said`() throws {
    let document = try Self.document(try Bazaar.project())
    let stall = try #require(document.rollup?.components.last)
    #expect(stall.isEmpty)
    let verdicts = stall.domains.flatMap(\.practices).flatMap(\.criteria).map(\.verdict)
    #expect(!verdicts.isEmpty && !verdicts.contains { $0.isDecided })
    #expect(
      document.diagnostics.map(\.message).contains {
        $0.hasPrefix("no file belongs to component 'stall'")
      })
  }

  @Test func `one alone is assessed as it is among the others`() throws {
    let project = try Bazaar.project()
    let among = try #require(try Self.document(project).rollup?.components.first)
    let run = project.assay(
      "assess", "--quiet", "--format", "json", "--component", "shop", "--output", "alone")
    #expect(run.exit == .done, "\(run.talk)")
    let name = try #require(try project.open().directory("alone").entries().first).name
    let alone = try AssessmentJSON.decode(
      project.bytes(of: FilePath("alone").appending(name)), path: "a.json")
    #expect(alone.rollup == nil)
    #expect(alone.project.name == "bazaar: Web shop")
    #expect(alone.domains == among.domains)
    #expect(alone.overall == among.overall)
    #expect(alone.facts == among.facts)
  }

  @Test func `every report shows them beside the domains`() throws {
    let project = try Bazaar.project()
    let run = project.assay("assess", "--no-color")
    #expect(run.exit == .done, "\(run.talk)")
    #expect(run.output.contains("the lowest of 3 components."))
    #expect(run.output.contains("1 → 4  nothing assessed"))
    let markdown = try project.text(of: "reports/bazaar.md")
    #expect(markdown.contains("| Component | Overall | CM | BCI |"))
    #expect(markdown.contains("### Web shop (shop)"))
    let page = try project.text(of: "reports/bazaar.html")
    #expect(page.contains("<a href=\"#component-till\">till</a> <small>critical</small>"))
    #expect(page.contains("<section id=\"component-till\">"))
  }

  @Test func `the gate looks at them together`() throws {
    let project = try Bazaar.project()
    #expect(project.assay("assess", "--quiet", "--fail-under", "2").exit == .belowGate)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let components: String
    let message: String
    var testDescription: String { message }

    init(_ components: String, _ message: String) {
      (self.components, self.message) = (components, message)
    }
  }

  @Test(
    "a mistake is named with its place",
    arguments: [
      Mistake(
        "components:\n  - id: a\n    paths: [\"services/**\"]\n  - id: b\n    paths: [\"x/**\", \"services/till/**\"]\n",
        "assay.yaml:5:21: error: 'services/till/**' of component 'b' takes "
          + "'services/till/Sources/till.swift', which belongs to component 'a'"),
      Mistake(
        "components:\n  - id: a\n    paths: [\"../other/**\"]\n",
        "assay.yaml:3:13: error: '../other/**' leads out of the project"),
      Mistake(
        "components:\n  - id: a\n    paths: [\"/etc/**\"]\n",
        "assay.yaml:3:13: error: '/etc/**' leads out of the project"),
      Mistake(
        "components:\n  - id: a\n    paths: [b]\n  - id: a\n    paths: [c]\n",
        "assay.yaml:4:5: error: component 'a' stands twice"),
      Mistake(
        "components:\n  - id: a b\n    paths: [c]\n",
        "assay.yaml:2:9: error: an identifier has letters"),
      Mistake(
        "components:\n  - id: a\n    paths: []\n",
        "assay.yaml:2:5: error: component 'a' has no paths"),
      Mistake(
        "components:\n  - id: a\n    path: [b]\n", "assay.yaml:3:5: error: unknown key 'path'"),
      Mistake(
        "components:\n  - id: a\n    paths: [b]\n    weight: 0\n",
        "assay.yaml:4:13: error: a weight is from 1 to 1000, not 0"),
      Mistake(
        "rollup: best\ncomponents:\n  - id: a\n    paths: [b]\n",
        "assay.yaml:1:9: error: "),
      Mistake(
        "rollup: share(1.2)\ncomponents:\n  - id: a\n    paths: [b]\n",
        "assay.yaml:1:9: error: "),
      Mistake(
        "rollup: median\n", "assay.yaml:1:9: error: there are no components to roll up"),
    ])
  func mistakes(_ mistake: Mistake) throws {
    let run = try Bazaar.project(settings: mistake.components).assay("assess")
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix(mistake.message), "\(run.talk)")
  }

  @Test func `an unknown one is a mistake, and the nearest is named`() throws {
    let run = try Bazaar.project().assay("assess", "--component", "shopp")
    #expect(run.exit == .usage)
    #expect(
      run.talk.contains("invalid value 'shopp' for '--component <id>'\n  did you mean 'shop'?"))
    let none = try TemporaryProject(SampleEvidence.project).assay("assess", "--component", "a")
    #expect(none.exit == .usage)
    #expect(none.talk.contains("assay.yaml declares no components"))
  }
}
