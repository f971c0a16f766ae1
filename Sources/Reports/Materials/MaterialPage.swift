import Assessment
import MaturityModel
import Quantities
import TextLayout

/// The material and demonstration lists of a project, in one language, ready to be printed.
struct MaterialPage: Sendable {
  /// One list with what it holds.
  struct Section: Sendable {
    let title: LocalizedText
    let materials: [Material]
  }

  let edition: Edition
  let list: MaterialList

  /// Documents are handed in before, all else is shown.
  var sections: [Section] {
    [
      Section(
        title: MaterialWords.material,
        materials: list.materials.filter { $0.evidence.kind == .document }),
      Section(
        title: MaterialWords.demonstration,
        materials: list.materials.filter { $0.evidence.kind != .document }),
    ]
  }

  var heading: String {
    "\(edition.document.project.name)\(edition.colon)\(edition(MaterialWords.lists))"
  }

  /// Date, target, model and counts.
  var identity: [String] {
    let document = edition.document
    return [
      edition.labelled(ColumnWords.date, edition.date),
      edition.labelled(ColumnWords.target, edition(edition.levelName(list.target))),
      "\(edition(document.model.title)) \(document.model.version)", counts(of: list.materials),
    ]
  }

  func counts(of materials: [Material]) -> String {
    let counts = materials.reduce(into: [String: Int]()) { $0[$1.state.id, default: 0] += 1 }
    return edition(MaterialWords.counts(counts, of: materials.count))
  }

  func title(of material: Material) -> String { edition(material.evidence.title) }

  func practice(of material: Material) -> String {
    let title = edition.practice(material.practice).map { edition($0.title) }
    return [title, material.practice].compactMap { $0 }.joined(separator: " ")
  }

  func state(of material: Material) -> String { edition(MaterialWords.name(of: material.state)) }

  /// Where a holding is, and what is to be said about it.
  func place(of holding: MaterialHolding) -> String {
    let check = MaterialWords.check(holding.check).map { edition.bracketed(edition($0)) } ?? ""
    return (holding.path ?? "–") + check
  }

  /// When it was made, and until when it holds.
  func date(of holding: MaterialHolding) -> String {
    let until = holding.until.map { edition(MaterialWords.until($0.description)) }
    return [holding.date?.description, until].compactMap { $0 }.joined(separator: edition.comma)
  }
}
