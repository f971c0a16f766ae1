import Evidence
import Quantities

/// What a CycloneDX document, in JSON or XML, adds up to.
struct CycloneDXTally {
  /// What is known of one component.
  struct Component {
    var hasPackageURL = false
    var hasLicense = false
    var hasHash = false
    var hasVersion = false
  }

  var specVersion = ""
  var dependencies = 0
  var vulnerabilities = 0
  var hasSubject = false
  var timestamp: Instant?
  private var components = 0
  private var withPackageURL = 0
  private var withLicense = 0
  private var withHash = 0
  private var withVersion = 0

  /// Counts a component.
  mutating func add(_ component: Component) {
    components += 1
    if component.hasPackageURL { withPackageURL += 1 }
    if component.hasLicense { withLicense += 1 }
    if component.hasHash { withHash += 1 }
    if component.hasVersion { withVersion += 1 }
  }

  /// The record.
  func inventory(at provenance: Provenance) -> ComponentInventory {
    var inventory = ComponentInventory(
      provenance: provenance, specification: "CycloneDX \(specVersion)")
    inventory.components = components
    inventory.withPackageURL = withPackageURL
    inventory.withLicense = withLicense
    inventory.withHash = withHash
    inventory.withVersion = withVersion
    inventory.dependencies = dependencies
    inventory.vulnerabilities = vulnerabilities
    inventory.hasSubject = hasSubject
    inventory.timestamp = timestamp
    return inventory
  }

  /// Whether a licence's text asserts anything (`NOASSERTION` and `NONE` come over from SPDX).
  static func asserts(_ license: String) -> Bool {
    !["", "NOASSERTION", "NONE"].contains(license)
  }
}
