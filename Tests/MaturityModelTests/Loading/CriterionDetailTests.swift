import MaturityModel
import Quantities
import TextLayout
import Testing

@Suite("Details of criteria and parameters")
struct CriterionDetailTests {
  static let profiles = """
    profiles:
      - { id: standard, title: { en: Standard, zh: 标准 } }
      - { id: strict, title: { en: Strict, zh: 严格 } }
    parameters:
      - id: coverage_min
        strict: 0.9

    """
  static let header = SmallModel.header.replacing(
    "parameters:\n  - id: coverage_min\n", with: profiles)

  static func criterion(adding lines: String) throws -> Criterion {
    let model = try ModelLoader.load(
      files: SmallModel.files(domain: SmallModel.domain(adding: lines)), facts: [])
    return try #require(model.criteria.last)
  }

  @Test func `evidence is asked for by identifier, with or without its kind`() throws {
    let criterion = try Self.criterion(
      adding: """
        evidence:
          - T-L3-1
          - { id: T-L3-2, kind: demonstration, en: a test run, zh: 测试运行 }
        """)
    #expect(criterion.evidence.map(\.id) == ["T-L3-1", "T-L3-2"])
    #expect(criterion.evidence.map(\.kind) == [.document, .demonstration])
    #expect(criterion.evidence[1].title == LocalizedText(en: "a test run", zh: "测试运行"))
    #expect(criterion.accepts == [.document, .demonstration])
  }

  @Test func `a criterion that asks for nothing accepts every kind of evidence`() throws {
    let criterion = try Self.criterion(adding: "weight: 2")
    #expect(criterion.accepts == [.document, .screenshot, .demonstration])
    #expect(criterion.minimumBasis == .stated)
    #expect(!criterion.isTrend)
  }

  @Test func `the basis, references and the trend are read`() throws {
    let criterion = try Self.criterion(
      adding: """
        accepts: [screenshot]
        min_basis: corroborated
        references: [{ framework: dora, id: test-automation }]
        trend: true
        """)
    #expect(criterion.accepts == [.screenshot])
    #expect(criterion.minimumBasis == .corroborated)
    #expect(
      criterion.references == [FrameworkReference(framework: .dora, id: "test-automation")])
    #expect(criterion.isTrend)
  }

  struct ProfileRow: Sendable, CustomTestStringConvertible {
    let chosen: String?
    var overrides: [String: Rational] = [:]
    let profile: String
    let values: [Rational]
    var testDescription: String { "\(chosen ?? "none") \(overrides)" }
  }

  static let profileRows: [ProfileRow] = [
    ProfileRow(chosen: nil, profile: "standard", values: [.percent(80), Rational(20)]),
    ProfileRow(chosen: "standard", profile: "standard", values: [.percent(80), Rational(20)]),
    ProfileRow(chosen: "strict", profile: "strict", values: [.percent(90), Rational(20)]),
    ProfileRow(
      chosen: "strict", overrides: ["coverage_min": .percent(70)], profile: "strict",
      values: [.percent(70), Rational(20)]),
  ]

  @Test("a profile gives parameters their values", arguments: profileRows)
  func profile(row: ProfileRow) throws {
    let model = try ModelLoader.load(
      files: SmallModel.files(header: Self.header), facts: [], profile: row.chosen,
      overrides: row.overrides)
    #expect(model.profile == row.profile)
    #expect(model.parameters.map(\.value) == row.values)
  }

  @Test func `a profile that is not there is refused with those there are`() {
    let error = #expect(throws: ModelError.self) {
      try ModelLoader.load(
        files: SmallModel.files(header: Self.header), facts: [], profile: "srtict")
    }
    #expect(
      error?.description
        == "assay.yaml: error: the model has no profile 'srtict'; it has standard, strict")
  }
}
