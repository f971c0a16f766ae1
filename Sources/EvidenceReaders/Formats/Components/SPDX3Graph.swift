import DataFormats
import Evidence
import Quantities

/// The elements of an SPDX 3 document (SPDX 3.0.1, Core and Software profiles).
struct SPDX3Graph {
  private var packages: [SPDX3Element] = []
  /// Licences that say something, and those that do not, by their identifiers.
  private var licences: [String: Bool] = [:]
  /// The licences of elements.
  private var licensing: [(from: String, to: [String])] = []
  private var roots: Set<String> = []
  private var dependencies = 0
  private var version: String?
  private var timestamp: Instant?

  /// Reads the document.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    var hasGraph = false
    try reader.enterDocument()
    while try reader.nextMember() {
      guard reader.keyEquals("@graph"), try reader.enterArray() else { continue }
      hasGraph = true
      while try reader.nextObject() { take(try SPDX3Element(&reader)) }
    }
    guard hasGraph else { throw reader.refusal(.missingKey("@graph", in: "the document")) }
    try reader.finish()
  }

  private mutating func take(_ element: SPDX3Element) {
    switch element.type {
    case "software_Package": packages.append(element)
    case "SpdxDocument", "software_Sbom", "Bom": roots.formUnion(element.roots)
    case "CreationInfo":
      version = element.specification ?? version
      timestamp = element.created ?? timestamp
    case "simplelicensing_LicenseExpression", "simplelicensing_SimpleLicensingText":
      licences[element.id] = element.licence.map(CycloneDXTally.asserts) ?? true
    case "Relationship", "LifecycleScopedRelationship": relate(element)
    default: break
    }
  }

  private mutating func relate(_ element: SPDX3Element) {
    switch element.relation {
    case "dependsOn": dependencies += element.to.count
    case "hasDeclaredLicense", "hasConcludedLicense":
      licensing.append((element.from, element.to))
    default: break
    }
  }

  private func asserts(_ licence: String) -> Bool {
    licences[licence]
      ?? !(licence.hasSuffix("NoAssertion") || licence.hasSuffix("NoAssertionLicense")
      || licence.hasSuffix("/None") || licence.hasSuffix("NoneLicense"))
  }

  /// The record.
  func inventory(at provenance: Provenance) -> ComponentInventory {
    var inventory = ComponentInventory(
      provenance: provenance, specification: "SPDX \(version ?? "3")")
    let licensed = Set(licensing.filter { $0.to.contains(where: asserts) }.map(\.from))
    let subject = roots.count == 1 ? roots.first : nil
    for package in packages where package.id.isEmpty || package.id != subject {
      inventory.components += 1
      if package.hasPackageURL { inventory.withPackageURL += 1 }
      if licensed.contains(package.id) { inventory.withLicense += 1 }
      if package.hasHash { inventory.withHash += 1 }
      if package.hasVersion { inventory.withVersion += 1 }
    }
    inventory.dependencies = dependencies
    inventory.hasSubject = !roots.isEmpty
    inventory.timestamp = timestamp
    return inventory
  }
}
