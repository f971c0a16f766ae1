import DataFormats
import Evidence
import Quantities
import TestSupport
import Testing

@Suite("Real bills of materials", .tags(.realData))
struct RealComponents {
  /// Where we count other vulnerabilities than the tool, and why.
  static let vulnerabilities: [String: (count: Int, reason: String)] = [
    "cyclonedx/DefectDojo__django-DefectDojo__dd_1_15_0.xml":
      (381, "they stand in the components, as the extension for version 1.2 has them")
  ]

  @Test("of CycloneDX are counted at any depth", arguments: RealEvidence.files("cyclonedx"))
  func cyclonedx(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"] ?? file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "cyclonedx")
    let inventory = try #require(collection.componentInventories.first)
    #expect(inventory.components == expected.count("components_nested_total"))
    #expect(inventory.withPackageURL == expected.count("with_purl"))
    #expect(inventory.withLicense == expected.count("with_licenses"))
    #expect(inventory.withHash == expected.count("with_hashes"))
    if let versions = expected.count("with_version") { #expect(inventory.withVersion == versions) }
    #expect(inventory.dependencies == expected.count("dependency_edges"))
    let vulnerabilities =
      Self.vulnerabilities[file.name]?.count ?? expected.count("vulnerabilities")
    #expect(inventory.vulnerabilities == vulnerabilities)
    #expect(inventory.specification == expected["specVersion"]?.string.map { "CycloneDX \($0)" })
    #expect(inventory.timestamp == expected["timestamp"]?.string.flatMap { Instant($0) })
    if let root = expected["root_component"] { #expect(inventory.hasSubject == !root.isNull) }
  }

  /// Where one of the packages is the product itself, which is not a part of it.
  static let withSubject: Set = [
    "spdx/aquasecurity__trivy__julia-spdx.json.golden", "spdx/anchore__syft__.spdx-postgresql.spdx",
    "spdx/guacsec__guac__go-spdx-multi-arch_3.json",
  ]

  @Test("of SPDX are counted without their subject", arguments: RealEvidence.files("spdx"))
  func spdx(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "spdx")
    let inventory = try #require(collection.componentInventories.first)
    let subjects = Self.withSubject.contains(file.name) ? 1 : 0
    #expect(inventory.components + subjects == expected.count("packages"))
    func agrees(_ count: Int, with key: String) -> Bool {
      (count...count + subjects).contains(expected.count(key) ?? -1)
    }
    #expect(agrees(inventory.withPackageURL, with: "with_purl"))
    #expect(agrees(inventory.withHash, with: "with_checksums"))
    #expect(agrees(inventory.withVersion, with: "with_version"))
    #expect(
      inventory.specification == expected["spdxVersion"]?.string.map { "SPDX " + $0.dropFirst(5) })
    #expect(inventory.timestamp == expected["created"]?.string.flatMap { Instant($0) })
  }
}
