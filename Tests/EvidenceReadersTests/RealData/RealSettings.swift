import DataFormats
import Evidence
import EvidenceReaders
import TestSupport
import Testing

@Suite("Real settings", .tags(.realData))
struct RealSettings {
  @Test("of owners", arguments: RealEvidence.files("codeowners"))
  func owners(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["python"])
    let collection = try Reading.collect(try file.bytes(), path: "CODEOWNERS").collection
    let rules = try #require(collection.codeOwners.first?.rules)
    #expect(rules.count == expected.count("rules"))
    #expect(rules.count { $0.owners == 0 } == expected.count("rules_without_owner"))
    #expect(rules.contains { $0.pattern == "*" } == expected["has_catch_all"]?.bool)
  }

  @Test("of Dependabot", arguments: RealEvidence.files("dependabot"))
  func dependabot(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["PyYAML"]?["ecosystems"]).members.map(\.key)
    let collection = try Reading.collect(
      try file.bytes(), path: ".github/dependabot.yml"
    ).collection
    #expect(collection.updateBots.map(\.ecosystems) == [expected.sorted()])
  }

  @Test("of Renovate", arguments: RealEvidence.files("renovate"))
  func renovate(_ file: RealEvidence.File) throws {
    let isStrict = file.facts["json5"]?["strict_json"]?.bool == true
    let name = isStrict ? "renovate.json" : "renovate.json5"
    guard isStrict else {
      let error = #expect(throws: InputError.self) {
        try Reading.collect(try file.bytes(), path: name)
      }
      #expect(error?.message.hasPrefix("JSON5 is not read") == true)
      return
    }
    let bots = try Reading.collect(try file.bytes(), path: name).collection.updateBots
    #expect(bots.map(\.isEnabled) == [true])
  }

  @Test("of branches", arguments: RealEvidence.files("branch-protection"))
  func protections(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let bytes = try file.bytes()
    guard expected["protection"]?.bool == true else { return try others(file, bytes) }
    let rules = try Reading.collect(bytes, path: file.name).collection.branchProtections
    #expect(rules.map(\.branch) == ["main"])
    #expect(rules.first?.requiredApprovals == expected.count("required_approving_review_count"))
    #expect(rules.first?.requiredChecks.count == expected.count("status_checks"))
    #expect(rules.first?.blocksForcePush == expected["allow_force_pushes"]?.bool.map { !$0 })
  }

  /// GitLab's answers, recorded traffic, and a recipe that is not valid JSON.
  private func others(_ file: RealEvidence.File, _ bytes: [UInt8]) throws {
    let branches: [String: [String]] = [
      "branch-protection/gitlab4j__gitlab4j-api__approval-rule.json": ["main"],
      "branch-protection/gitlab4j__gitlab4j-api__approval-state.json": ["~ALL"],
      "branch-protection/gitlab4j__gitlab4j-api__protected-branch.json": ["develop"],
    ]
    guard let expected = branches[file.name] else {
      #expect(throws: InputError.self) { try Reading.collect(bytes, path: file.name) }
      return
    }
    let rules = try Reading.collect(bytes, path: file.name).collection.branchProtections
    #expect(rules.map(\.branch) == expected)
  }
}
