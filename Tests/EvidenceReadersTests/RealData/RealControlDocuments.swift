import DataFormats
import Evidence
import EvidenceReaders
import TestSupport
import Testing

@Suite("Real documents of controls", .tags(.realData))
struct RealControlDocuments {
  @Test("say what they are and how much they hold", arguments: RealEvidence.files("oscal"))
  func oscal(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["json/yaml"] ?? file.facts["lxml"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "oscal")
    let document = try #require(collection.controlDocuments.first)
    #expect(document.kind.rawValue == expected["model"]?.string)
    #expect(document.identifier == expected["uuid"]?.string)
    #expect(document.languageVersion == expected["oscal_version"]?.string)
    #expect(document.title?.isEmpty == false)
    #expect(document.controls == expected.count("controls"))
    #expect(document.observations == expected.count("observations"))
    #expect(document.findings == expected.count("findings"))
    if let requirements = expected.count("implemented_requirements") {
      #expect(document.implementedRequirements == requirements)
    }
    if let items = expected.count("poam_items") { #expect(document.openItems == items) }
  }
}
