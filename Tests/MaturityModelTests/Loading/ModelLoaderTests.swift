import DataFormats
import MaturityModel
import Quantities
import TestSupport
import TextLayout
import Testing

@Suite("Loading models")
struct ModelLoaderTests {
  @Test func `a sound model is read whole`() throws {
    let model = try ModelLoader.load(files: SmallModel.files(), facts: SmallModel.facts)
    #expect(model.id == "small")
    #expect(model.title == LocalizedText(en: "A small model", zh: "小模型"))
    #expect(model.levels.map(\.number) == [1, 2, 3])
    #expect(model.policy.validDays == ["tests": 60, "answers": 90])
    #expect(model.parameters.map(\.value) == [Rational(4, over: 5), Rational(20)])
    #expect(model.parameters.map(\.isWhole) == [false, true])
    #expect(model.criteria.map(\.id) == ["T-A-U.L2.1", "T-A-U.L3.1"])
    #expect(model.criteria[1].supersedes == ["T-A-U.L2.1"])
    #expect(model.criteria[0].position.line == 11)
    #expect(model.domains[0].isAssessed)
  }

  @Test func `the digest is that of sha256sum over its files, in any order`() throws {
    let files = SmallModel.files()
    let lines = files.map { "\(Digest.sha256($0.bytes).hex)  \($0.path)\n" }.joined()
    let model = try ModelLoader.load(files: files.reversed(), facts: [])
    #expect(model.digest == Digest.sha256(lines))
  }

  @Test func `files in folders and files that are not YAML are left alone`() throws {
    let others = [("tests/a.yaml", [UInt8](":".utf8)), ("README.md", [UInt8]("-".utf8))]
    let model = try ModelLoader.load(files: SmallModel.files() + others, facts: [])
    let plain = try ModelLoader.load(files: SmallModel.files(), facts: [])
    #expect(model.digest == plain.digest)
  }

  @Test func `a project sets parameters, but only those there are`() throws {
    let model = try ModelLoader.load(
      files: SmallModel.files(), facts: [], overrides: ["coverage_min": .percent(60)])
    #expect(model.parameters[0].value == .percent(60))
    #expect(model.parameters[0].isOverridden)
    let error = #expect(throws: ModelError.self) {
      try ModelLoader.load(
        files: SmallModel.files(), facts: [],
        overrides: ["coverage_mim": .one, "runs_min": .percent(50)])
    }
    #expect(
      error?.issues.map(\.description) == [
        "assay.yaml: error: parameter 'runs_min' is a whole number, not 1/2",
        "assay.yaml: error: the model has no parameter 'coverage_mim'; "
          + "did you mean 'coverage_min'?",
      ])
  }

  @Test func `all issues are shown at once, in order, up to a hundred`() {
    let criterion = "          - { id: X, level: 9 }\n"
    let domain = SmallModel.domain + String(repeating: criterion, count: 60)
    let error = #expect(throws: ModelError.self) {
      try ModelLoader.load(files: SmallModel.files(domain: domain), facts: [])
    }
    #expect(error?.issues.count == ModelError.limit)
    #expect((error?.omitted ?? 0) > 0)
    #expect(error?.issues == error?.issues.sorted())
    #expect(error?.description.hasSuffix("more; mend these first") == true)
  }
}
