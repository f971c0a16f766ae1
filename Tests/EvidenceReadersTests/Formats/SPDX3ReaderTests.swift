import Evidence
import EvidenceReaders
import Quantities
import Testing

@Suite("Bills of materials in SPDX 3")
struct SPDX3ReaderTests {
  static let document = #"""
    {"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld","@graph":[
      {"type":"CreationInfo","@id":"_:c","specVersion":"3.0.1","created":"2026-01-02T03:04:05Z"},
      {"type":"SpdxDocument","spdxId":"u:d","rootElement":["u:app"]},
      {"type":"software_Package","spdxId":"u:app","name":"app"},
      {"type":"software_Package","spdxId":"u:a","name":"a","software_packageVersion":"1",
       "software_packageUrl":"pkg:npm/a@1","verifiedUsing":[{"type":"Hash","algorithm":"sha256"}]},
      {"type":"software_Package","spdxId":"u:b","name":"b","externalIdentifier":[
        {"type":"ExternalIdentifier","externalIdentifierType":"packageUrl","identifier":"pkg:x/b"}]},
      {"type":"software_Package","spdxId":"u:c","name":"c"},
      {"type":"software_File","spdxId":"u:f","name":"f"},
      {"type":"simplelicensing_LicenseExpression","spdxId":"u:l",
       "simplelicensing_licenseExpression":"MIT"},
      {"type":"simplelicensing_LicenseExpression","spdxId":"u:n",
       "simplelicensing_licenseExpression":"NOASSERTION"},
      {"type":"Relationship","spdxId":"u:1","relationshipType":"hasDeclaredLicense",
       "from":"u:a","to":["u:l"]},
      {"type":"Relationship","spdxId":"u:2","relationshipType":"hasConcludedLicense",
       "from":"u:b","to":["u:n"]},
      {"type":"Relationship","spdxId":"u:3","relationshipType":"hasConcludedLicense","from":"u:c",
       "to":["https://spdx.org/rdf/3.0.1/terms/ExpandedLicensing/NoAssertionLicense"]},
      {"type":"LifecycleScopedRelationship","spdxId":"u:4","relationshipType":"dependsOn",
       "from":"u:app","to":["u:a","u:b"]}]}
    """#

  @Test func `count packages, what is known of them, and their dependencies`() throws {
    let inventory = try #require(
      try Reading.collect(Self.document).componentInventories.first)
    #expect(inventory.specification == "SPDX 3.0.1")
    #expect(inventory.components == 3)
    #expect(inventory.withPackageURL == 2)
    #expect(inventory.withLicense == 1)
    #expect(inventory.withHash == 1)
    #expect(inventory.withVersion == 1)
    #expect(inventory.dependencies == 2)
    #expect(inventory.hasSubject)
    #expect(inventory.timestamp == Instant("2026-01-02T03:04:05Z"))
  }

  @Test func `are refused without their elements`() {
    ReaderRefusal(
      "no graph", #"{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}"#,
      "1:61: error: key '@graph' is missing in the document"
    ).check()
  }
}
