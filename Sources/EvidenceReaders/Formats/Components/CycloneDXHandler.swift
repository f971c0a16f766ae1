import DataFormats
import Quantities

/// Counts the components of a CycloneDX document in XML while it streams by.
///
/// Components also stand in metadata (the subject, tools) and in pedigrees (ancestors); a component
/// counts when only lists of components lie between it and the root.
final class CycloneDXHandler: XMLTextHandler {
  private let path: String
  private(set) var tally = CycloneDXTally()
  private var open: [Part] = []
  private var components: [CycloneDXTally.Component] = []
  private var text: [UInt8] = []
  private(set) var wantsText = false

  init(path: String) { self.path = path }

  /// What an open element is, as far as it matters to what it holds.
  private enum Part {
    case root, metadata, components, component, licenses, license, hashes, dependencies, dependency
    case vulnerabilities, timestamp, packageURL, version, licenseName, other
  }

  func start(_ element: XMLElementStart) throws(InputError) {
    let part = open.isEmpty ? try root(element) : part(element, in: open[open.count - 1])
    open.append(part)
    switch part {
    case .component: components.append(CycloneDXTally.Component())
    case .timestamp, .packageURL, .version, .licenseName:
      wantsText = true
      text = []
    default: break
    }
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    guard let part = open.popLast() else { return }
    if part == .component, let ended = components.popLast() { tally.add(ended) }
    guard wantsText else { return }
    takeText(of: part)
    wantsText = false
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    // What is read as text is short; what is longer is no time, version or licence.
    if text.count < 4096 { text += bytes.prefix(4096) }
  }
}

extension CycloneDXHandler {
  private static let namespace = "http://cyclonedx.org/schema/bom/"

  private func root(_ element: XMLElementStart) throws(InputError) -> Part {
    guard element.isNamed("bom"), let namespace = element.namespace,
      namespace.hasPrefix(Self.namespace)
    else {
      throw InputError(
        path: path, position: element.position,
        problem: .unexpected(
          found: "<\(element.name)>", expected: "<bom> in a namespace of CycloneDX"))
    }
    tally.specVersion = String(namespace.dropFirst(Self.namespace.count))
    return .root
  }

  private func part(_ element: XMLElementStart, in parent: Part) -> Part {
    switch parent {
    case .root: partOfRoot(element)
    case .metadata: partOfMetadata(element)
    case .components: element.isNamed("component") ? .component : .other
    case .component: partOfComponent(element)
    case .licenses: partOfLicenses(element)
    case .license: element.isNamed("id") || element.isNamed("name") ? .licenseName : .other
    case .hashes: partOfHashes(element)
    case .dependencies, .dependency: partOfDependencies(element, in: parent)
    case .vulnerabilities: partOfVulnerabilities(element)
    default: .other
    }
  }

  private func partOfRoot(_ element: XMLElementStart) -> Part {
    if element.isNamed("components") { return .components }
    if element.isNamed("metadata") { return .metadata }
    if element.isNamed("dependencies") { return .dependencies }
    return element.isNamed("vulnerabilities") ? .vulnerabilities : .other
  }

  private func partOfMetadata(_ element: XMLElementStart) -> Part {
    if element.isNamed("component") { tally.hasSubject = true }
    return element.isNamed("timestamp") ? .timestamp : .other
  }

  private func partOfComponent(_ element: XMLElementStart) -> Part {
    if element.isNamed("components") { return .components }
    if element.isNamed("purl") { return .packageURL }
    if element.isNamed("version") { return .version }
    if element.isNamed("licenses") { return .licenses }
    if element.isNamed("hashes") { return .hashes }
    // Up to version 1.3 an extension put vulnerabilities here.
    return element.isNamed("vulnerabilities") ? .vulnerabilities : .other
  }

  private func partOfLicenses(_ element: XMLElementStart) -> Part {
    if element.isNamed("expression") { return .licenseName }
    return element.isNamed("license") ? .license : .other
  }

  private func partOfHashes(_ element: XMLElementStart) -> Part {
    if element.isNamed("hash"), let last = components.indices.last {
      components[last].hasHash = true
    }
    return .other
  }

  /// A dependency inside another is an edge to it.
  private func partOfDependencies(_ element: XMLElementStart, in parent: Part) -> Part {
    guard element.isNamed("dependency") else { return .other }
    if parent == .dependency { tally.dependencies += 1 }
    return .dependency
  }

  private func partOfVulnerabilities(_ element: XMLElementStart) -> Part {
    if element.isNamed("vulnerability") { tally.vulnerabilities += 1 }
    return .other
  }

  private func takeText(of part: Part) {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    let words = text.split { blanks.contains($0) }
    let value = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    guard part != .timestamp else { return tally.timestamp = Instant(value) }
    guard let last = components.indices.last else { return }
    switch part {
    case .packageURL: components[last].hasPackageURL = !value.isEmpty
    case .version: components[last].hasVersion = !value.isEmpty
    case .licenseName where CycloneDXTally.asserts(value): components[last].hasLicense = true
    default: break
    }
  }
}
