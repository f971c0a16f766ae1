import DataFormats
import Evidence
import Quantities

/// Counts the statements of an OSCAL document in XML and takes its metadata.
final class OSCALHandler: XMLTextHandler {
  private let place: Provenance
  private var result: ControlDocument?
  private var text: [UInt8] = []
  private(set) var wantsText = false

  init(place: Provenance) { self.place = place }

  func start(_ element: XMLElementStart) throws(InputError) {
    if element.depth == 1 {
      result = ControlDocument.Kind(rawValue: element.name).map {
        ControlDocument(provenance: place, kind: $0)
      }
      result?.identifier = element.string("uuid")
      return
    }
    // Metadata stands at the second level, its texts at the third.
    wantsText = element.depth == 3 && Self.isMetadata(element)
    text.removeAll(keepingCapacity: true)
    if element.isNamed("control") {
      result?.controls += 1
    } else if element.isNamed("implemented-requirement") {
      result?.implementedRequirements += 1
    } else if element.isNamed("observation") {
      result?.observations += 1
    } else if element.isNamed("finding") {
      result?.findings += 1
    } else if element.isNamed("poam-item") {
      result?.openItems += 1
    }
  }

  private static func isMetadata(_ element: XMLElementStart) -> Bool {
    element.isNamed("title") || element.isNamed("version") || element.isNamed("oscal-version")
      || element.isNamed("last-modified")
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {
    guard text.count + bytes.count <= 64 << 10 else { return }
    text.append(contentsOf: bytes)
  }

  func end(_ element: XMLElementEnd) throws(InputError) {
    guard wantsText, element.depth == 3 else { return }
    wantsText = false
    let value = String(String(decoding: text, as: UTF8.self).trimmed)
    if element.isNamed("title") {
      let earlier = result?.title
      result?.title = earlier ?? value
    } else if element.isNamed("version") {
      let earlier = result?.version
      result?.version = earlier ?? value
    } else if element.isNamed("oscal-version") {
      let earlier = result?.languageVersion
      result?.languageVersion = earlier ?? value
    } else if element.isNamed("last-modified") {
      let earlier = result?.modified
      result?.modified = earlier ?? Instant(value)
    }
  }

  /// The document; refused when the root is none of OSCAL's models.
  func document(path: String) throws(InputError) -> ControlDocument {
    guard let result else {
      throw InputError(
        path: path, position: nil, problem: .other("the root is none of OSCAL's models"))
    }
    return result
  }
}
