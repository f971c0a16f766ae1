import DataFormats
import Evidence
import Quantities

/// Reads an SPDX document in JSON.
struct SPDXDocument {
  private var version: String?
  private var timestamp: Instant?
  private var packages: [SPDXPackage] = []
  private var described: Set<String> = []
  private var dependencies = 0

  /// Reads the document, or the `sbom` that GitHub's interface puts around it.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("sbom"), try reader.enterObject() {
        while try reader.nextKey() { try readMember(&reader) }
      } else {
        try readMember(&reader)
      }
    }
    guard let version else {
      throw reader.refusal(.missingKey("spdxVersion", in: "the document"))
    }
    guard version.hasPrefix("SPDX-2.") else {
      throw reader.refusal(.other("'\(version)' is not read; export SPDX 2.3 or 3 as JSON"))
    }
    try reader.finish()
  }

  private mutating func readMember(_ reader: inout JSONReader) throws(InputError) {
    guard reader.token == .key else { return }
    if reader.keyEquals("spdxVersion") {
      version = try reader.nextString()
    } else if reader.keyEquals("creationInfo") {
      try readCreation(&reader)
    } else if reader.keyEquals("packages"), try reader.enterArray() {
      while try reader.nextItem() != nil {
        var package = SPDXPackage()
        try package.read(&reader)
        packages.append(package)
      }
    } else if reader.keyEquals("relationships"), try reader.enterArray() {
      while try reader.nextItem() != nil { try readRelationship(&reader) }
    } else if reader.keyEquals("documentDescribes"), try reader.enterArray() {
      while let token = try reader.nextItem() {
        if token == .string { described.insert(reader.string) } else { try reader.skipValue() }
      }
    } else {
      try reader.skipValue()
    }
  }

  private mutating func readCreation(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      if reader.keyEquals("created") {
        timestamp = try reader.nextString().flatMap { Instant($0) }
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func readRelationship(_ reader: inout JSONReader) throws(InputError) {
    guard reader.token == .beginObject else { return try reader.skipValue() }
    var (type, related) = ("", "")
    while try reader.nextKey() {
      if reader.keyEquals("relationshipType") {
        type = try reader.nextString() ?? ""
      } else if reader.keyEquals("relatedSpdxElement") {
        related = try reader.nextString() ?? ""
      } else {
        try reader.skipValue()
      }
    }
    if type == "DESCRIBES" { described.insert(related) }
    if type == "DEPENDS_ON" || type.hasSuffix("DEPENDENCY_OF") { dependencies += 1 }
  }

  /// The record.
  func inventory(at provenance: Provenance) -> ComponentInventory {
    var inventory = ComponentInventory(
      provenance: provenance,
      specification: "SPDX \(version.map { $0.dropFirst(5) } ?? "")")
    let subject = described.count == 1 ? described.first : nil
    for package in packages where package.id == nil || package.id != subject {
      inventory.components += 1
      if package.hasPackageURL { inventory.withPackageURL += 1 }
      if package.hasLicense { inventory.withLicense += 1 }
      if package.hasHash { inventory.withHash += 1 }
      if package.hasVersion { inventory.withVersion += 1 }
    }
    inventory.dependencies = dependencies
    inventory.hasSubject = !described.isEmpty
    inventory.timestamp = timestamp
    return inventory
  }
}
