import DataFormats
import Evidence
import EvidenceReaders
import TestSupport
import Testing

@Suite("Real descriptions of interfaces", .tags(.realData))
struct RealInterfaces {
  @Test("list every operation", arguments: RealEvidence.files("openapi"))
  func openAPI(_ file: RealEvidence.File) throws {
    let expected = try #require(file.facts["yaml/json"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "openapi")
    let interface = try #require(collection.interfaces.first)
    #expect(interface.operations.count == expected.count("operations"))
    #expect(interface.paths == expected.count("paths"))
    #expect(interface.title == expected["title"]?.string)
    #expect(interface.version == expected["api_version"]?.string)
    #expect(interface.specification == expected["version"]?.string.map { "OpenAPI \($0)" })
  }

  @Test("have calls recorded in them", arguments: RealEvidence.files("api-coverage"))
  func calls(_ file: RealEvidence.File) throws {
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "openapi")
    #expect(collection.interfaces.isEmpty)
    #expect(collection.interfaceCalls.flatMap(\.calls).count == 1)
  }
}
