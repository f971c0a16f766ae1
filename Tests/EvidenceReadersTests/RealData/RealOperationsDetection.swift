import EvidenceReaders
import TestSupport
import Testing

@Suite("Real evidence on operations is told apart", .tags(.realData))
struct RealOperationsDetection {
  /// The formats of this group and the folders of samples they stand in.
  static let folders: [String: Set<String>] = [
    "jmeter": ["jmeter"], "k6": ["k6"], "gatling": ["gatling", "gatling-assertions"],
    "prometheus-rules": ["prometheus-rules"], "grafana": ["grafana"], "openapi": ["openapi"],
    "api-coverage": ["openapi"], "attestation": ["attestation"], "scorecard": ["scorecard"],
    "oscal": ["oscal"],
  ]

  static let others = [
    "branch-protection", "checkstyle", "clover", "cobertura", "codecov-json", "codeowners",
    "coveragepy-json", "cpd", "cyclonedx", "dependabot", "dependency-check", "devlake-dora",
    "devlake-raw", "fourkeys", "github-api", "gitlab-api", "gitlab-security", "gocover", "issues",
    "jacoco", "jslint-xml", "junit", "lcov", "lint-json", "llvm-cov", "llvm-cov-text", "nunit",
    "octocov-report", "opencover", "pit-mutation", "pmd", "renovate", "sarif", "simplecov",
    "sonarqube", "spdx", "spotbugs", "test-json", "trx", "vuln-json", "xunit", "zap",
  ]

  private static func formats(of file: RealEvidence.File) throws -> [String] {
    let bytes = try file.bytes()
    let candidate = Candidate(
      path: file.name, prefix: Array(bytes.prefix(4096)), size: bytes.count)
    return ReaderTable.all.filter { $0.recognises(candidate) }.map(\.format)
  }

  @Test("by one reader alone", arguments: folders.keys.sorted().flatMap(RealEvidence.files))
  func own(_ file: RealEvidence.File) throws {
    let folder = String(file.name.prefix { $0 != "/" })
    // A file whose kind is told by the name it has in a project is none here.
    let formats = try Self.formats(of: file)
    #expect(formats.count == 1 || formats == ["prometheus-rules", "kubernetes"], "\(formats)")
    #expect(Self.folders[folder]?.contains(formats.first ?? "") == true, "\(formats)")
  }

  @Test("from all other formats", arguments: others.flatMap(RealEvidence.files))
  func foreign(_ file: RealEvidence.File) throws {
    let own = Self.folders.values.reduce(into: Set(["locust", "swagger-coverage"])) {
      $0.formUnion($1)
    }
    #expect(try Self.formats(of: file).allSatisfy { !own.contains($0) })
  }
}
