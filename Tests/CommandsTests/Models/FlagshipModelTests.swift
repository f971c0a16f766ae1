import Evidence
import MaturityModel
import TextLayout
import Testing

@testable import Commands

@Suite("The model continuous-delivery")
struct FlagshipModelTests {
  static func model() throws -> Model {
    try ModelLoader.load(
      files: (BundledModels.all["continuous-delivery"] ?? []).map {
        ($0.path, Array($0.text.utf8))
      },
      facts: FactCatalogue.definitions.map(\.declaration))
  }

  @Test func `has seven domains, fourteen items and forty-nine practices, all assessed`() throws {
    let model = try Self.model()
    #expect(model.domains.map(\.id) == ["CM", "BCI", "TM", "DRM", "EM", "DM", "MF"])
    #expect(model.domains.filter { !$0.isAssessed }.map(\.id) == [])
    #expect(model.domains.flatMap(\.items).count == 14)
    #expect(model.practices.count == 49)
  }

  @Test(
    "has the statements of the sheet as criteria", arguments: [(2, 75), (3, 78), (4, 80), (5, 48)])
  func statements(level: Int, count: Int) throws {
    let criteria = try Self.model().criteria
    #expect(criteria.count { $0.level == level } == count)
  }

  @Test func `decides at least a hundred and ten criteria by evidence`() throws {
    let ruled = try Self.model().criteria.filter { !$0.decision.named.isEmpty }
    #expect(ruled.count >= 110, "\(ruled.count)")
  }

  @Test func `describes the floor of every practice`() throws {
    let practices = try Self.model().practices
    #expect(practices.allSatisfy { $0.floor != nil })
  }

  @Test func `replaces lower criteria in the sixteen practices that the evidence list names`()
    throws
  {
    let replacing = try Self.model().practices.filter { practice in
      practice.criteria.contains { $0.level == 4 && !$0.supersedes.isEmpty }
    }
    #expect(
      replacing.map(\.id).sorted() == [
        "BCI-BP-BR", "BCI-CI-FP", "BCI-CI-IF", "CM-CM-CR", "CM-VC-BM", "DM-TDM-DS", "DRM-DP-PV",
        "DRM-DRM-DM", "EM-EM-EB", "EM-EM-EDCM", "MF-MI-MIU", "TM-CQ-CM", "TM-CQ-TM", "TM-TH-HM",
        "TM-TH-HS", "TM-TH-TO",
      ])
  }

  @Test func `gives every parameter a source and values in three profiles`() throws {
    let model = try Self.model()
    #expect(model.profiles.map(\.id) == ["standard", "strict", "tolerant"])
    for parameter in model.parameters {
      #expect(!parameter.source.isEmpty, "\(parameter.id)")
      #expect(parameter.profileValues.keys.sorted() == ["strict", "tolerant"], "\(parameter.id)")
    }
  }

  @Test func `names what assessors ask for the same way everywhere`() throws {
    var titles: [String: RequestedEvidence] = [:]
    for evidence in try Self.model().criteria.flatMap(\.evidence) {
      let title = evidence.title
      #expect(titles[evidence.id] ?? evidence == evidence, "\(evidence.id)")
      #expect(!title.english.isEmpty && !title.chinese.isEmpty, "\(evidence.id)")
      titles[evidence.id] = evidence
    }
    #expect(titles.count > 100)
  }
}
