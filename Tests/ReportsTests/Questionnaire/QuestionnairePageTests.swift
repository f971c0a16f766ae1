import Assessment
import DataFormats
import Reports
import Testing
import TextLayout

@Suite("The questionnaire as a page")
struct QuestionnairePageTests {
  static let languages = PageLanguages.allCases

  private static func page(
    _ document: AssessmentDocument = SmallAssessment.document, _ languages: PageLanguages = .english
  ) -> String {
    let questionnaire = Questionnaire(document, model: nil, answers: [], scope: .all)
    return String(
      decoding: HTMLQuestionnaire.render(questionnaire, languages: languages), as: UTF8.self)
  }

  /// The script and the page without it.
  private static func parts(_ page: String) throws -> (script: String, rest: String) {
    let start = try #require(page.firstRange(of: "<script>"))
    let end = try #require(page.firstRange(of: "</script>"))
    let rest = String(page[..<start.lowerBound]) + String(page[end.upperBound...])
    return (String(page[start.upperBound..<end.lowerBound]), rest)
  }

  @Test("runs one script, which its policy names by digest", arguments: languages)
  func pins(languages: PageLanguages) throws {
    let page = Self.page(SmallAssessment.document, languages)
    let (script, rest) = try Self.parts(page)
    #expect(!rest.contains("<script"))
    let digest = Base64.encode(Digest.sha256(script).bytes)
    let policy = try #require(HTMLPage(rest).values(of: "content").first)
    #expect(policy.contains("default-src 'none'"))
    #expect(policy.contains("script-src 'sha256-\(digest)'"))
    #expect(policy.hasSuffix("base-uri 'none'; form-action 'none'"))
  }

  @Test("loads nothing from outside", arguments: languages)
  func isSelfContained(languages: PageLanguages) throws {
    let tags = HTMLPage(try Self.parts(Self.page(SmallAssessment.document, languages)).rest)
    #expect(tags.values(of: "src").isEmpty)
    #expect(tags.values(of: "href").allSatisfy { $0.hasPrefix("#") })
    #expect(!tags.tags.contains { ["link", "img", "iframe", "object"].contains($0.name) })
  }

  @Test("asks every question with four answers, each with a name of its own", arguments: languages)
  func asks(languages: PageLanguages) throws {
    let tags = HTMLPage(try Self.parts(Self.page(SmallAssessment.document, languages)).rest)
    let asked = tags.values(of: "data-id")
    let criteria = SmallAssessment.document.domains.flatMap(\.practices)
      .filter { $0.level != nil }.flatMap(\.criteria).map(\.id)
    #expect(asked.sorted() == criteria.sorted())
    #expect(asked.count > 2)
    let radios = tags.tags.filter { $0.attributes["type"] == "radio" }
    for id in asked {
      #expect(
        radios.filter { $0.attributes["name"] == id }.map { $0.attributes["value"] }
          == ["met", "partly", "not_met", "not_applicable"])
    }
    let ids = tags.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let pointed = tags.values(of: "aria-labelledby") + tags.values(of: "aria-describedby")
    #expect(Set(pointed).isSubset(of: ids))
    let links = tags.values(of: "href").map { String($0.dropFirst()) }
    #expect(Set(links).isSubset(of: ids))
  }

  @Test("carries earlier answers so that nothing can run or be lost", arguments: HostileTexts.all)
  func carries(text: String) throws {
    let rest = try Self.parts(Self.page(SmallAssessment(writing: text).document)).rest
    let harmless = try Self.parts(Self.page(SmallAssessment(writing: "x").document)).rest
    let tags = HTMLPage(rest)
    #expect(tags.problems == [])
    #expect(tags.shape == HTMLPage(harmless).shape)
    let earlier = try #require(tags.values(of: "data-earlier").first)
    let bytes = try #require(Base64.decode(earlier))
    let json = try JSONValue.parse(bytes, path: "earlier")
    guard case .object(let members) = json, case .array(let answers)? = members.last?.value,
      case .object(let answer)? = answers.first
    else {
      Issue.record("no answers")
      return
    }
    let spoken = answer.compactMap { member -> String? in
      guard case .string(let words) = member.value else { return nil }
      return words
    }
    #expect(spoken.contains(text))
  }
}
