import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import TestSupport
import Testing

@Suite("Real supply-chain evidence", .tags(.realData))
struct RealSupplyChain {
  @Test("names builders and subjects", arguments: RealEvidence.files("attestation"))
  func attestation(_ file: RealEvidence.File) throws {
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "attestation")
    let expected = try #require(file.facts.at("json", "statements")?.items)
    #expect(collection.attestations.count == expected.count)
    for (statement, expected) in zip(collection.attestations, expected) {
      #expect(statement.statementType == expected["_type"]?.string)
      #expect(statement.predicateType == expected["predicateType"]?.string)
      #expect(statement.subjects.count == expected.count("subjects"))
      #expect(statement.signatures == expected.count("signatures"))
      #expect(statement.wrapper == Self.wrapper(expected["wrapper"]?.string))
      // The other tool leaves the builders of the build service out.
      guard statement.wrapper != .occurrence else {
        #expect(statement.builder?.hasPrefix("https://cloudbuild.googleapis.com/") == true)
        #expect(statement.sourceCommit?.utf8.count == 40)
        continue
      }
      #expect(statement.builder == expected["builder"]?.string)
      #expect(statement.buildType == expected["buildType"]?.string)
    }
  }

  private static func wrapper(_ name: String?) -> Attestation.Wrapper? {
    switch name {
    case "dsse": .envelope
    case "bundle": .bundle
    case "gcb": .occurrence
    default: nil
    }
  }

  @Test("scores repositories", arguments: RealEvidence.files("scorecard"))
  func scorecard(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "scorecard")
    if let repositories = expected.count("repos") {
      #expect(collection.scorecards.count == repositories)
      for (name, entry) in expected["scores"]?.entries ?? [] {
        let card = collection.scorecards.first { $0.repository == name }
        #expect(card?.score == entry["score"]?.number.flatMap { Rational(decimal: $0.text) })
        #expect(card?.commit == entry["commit"]?.string)
      }
      return
    }
    let card = try #require(collection.scorecards.first)
    #expect(card.repository == expected.at("repo", "name")?.string)
    #expect(card.commit == expected.at("repo", "commit")?.string)
    #expect(card.score == expected["score"]?.number.flatMap { Rational(decimal: $0.text) })
    #expect(card.timestamp == expected["date"]?.string.flatMap { Instant($0) })
    let checks = (expected["checks"]?.entries ?? []).map { ($0.key, $0.value.int.map { Int($0) }) }
    #expect(card.checks.count == checks.count)
    for (name, score) in checks { #expect(card.checks[name] == .some(score == -1 ? nil : score)) }
  }
}
