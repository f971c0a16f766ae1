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
}
