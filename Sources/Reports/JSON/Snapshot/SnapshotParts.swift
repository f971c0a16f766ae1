import Assessment
import DataFormats
import MaturityModel
import Quantities
import TextLayout

/// The domains, practices and criteria of a saved assessment, read as they stream by.
struct SnapshotParts {
  private let path: String
  private(set) var domains: [ProjectSnapshot.Part] = []
  private(set) var practices: [ProjectSnapshot.Part] = []
  private(set) var lacking: [String] = []
  private(set) var unknown: [String] = []
  private(set) var boundsHeld = 0
  private(set) var boundsBarelyHeld = 0
  private var domainNames: [PartNames.Entry] = []
  private var practiceNames: [PartNames.Entry] = []
  private var criterionNames: [PartNames.Entry] = []
  private var keepsNames = true
  private var target = 0

  init(path: String) { self.path = path }

  mutating func readDomains(
    _ reader: inout JSONReader, target: Int, keepsNames: Bool
  ) throws(InputError) {
    (self.target, self.keepsNames) = (target, keepsNames)
    try each(&reader) { (parts: inout Self, reader: inout JSONReader) throws(InputError) in
      try parts.domain(&reader)
    }
  }

  func outline(of model: ModelIdentity) -> PartNames {
    var outline = PartNames(model)
    outline.domains = domainNames
    outline.practices = practiceNames
    outline.criteria = criterionNames
    return outline
  }

  /// Reads the objects of a list.
  private mutating func each(
    _ reader: inout JSONReader,
    _ read: (inout Self, inout JSONReader) throws(InputError) -> Void
  ) throws(InputError) {
    guard try reader.enterArray() else { return }
    while let token = try reader.nextItem() {
      if token == .beginObject { try read(&self, &reader) } else { try reader.skipValue() }
    }
  }

  private mutating func domain(_ reader: inout JSONReader) throws(InputError) {
    var (id, title, level) = ("", LocalizedText?.none, LevelRange?.none)
    while try reader.nextKey() {
      if reader.keyEquals("id") {
        id = try reader.nextString() ?? ""
      } else if reader.keyEquals("title"), keepsNames {
        title = try LocalizedText(reader.tree(), path: path)
      } else if reader.keyEquals("summary") {
        level = try Summary(reader.tree(), path: path).level
      } else if reader.keyEquals("items") {
        try each(&reader) { (parts: inout Self, reader: inout JSONReader) throws(InputError) in
          try parts.item(&reader)
        }
      } else {
        try reader.skipValue()
      }
    }
    domains.append(ProjectSnapshot.Part(id: id, level: level))
    if let title { domainNames.append(PartNames.Entry(id: id, title: title)) }
  }

  private mutating func item(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextKey() {
      if reader.keyEquals("practices") {
        try each(&reader) { (parts: inout Self, reader: inout JSONReader) throws(InputError) in
          try parts.practice(&reader)
        }
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func practice(_ reader: inout JSONReader) throws(InputError) {
    var (id, title, level) = ("", LocalizedText?.none, LevelRange?.none)
    while try reader.nextKey() {
      if reader.keyEquals("id") {
        id = try reader.nextString() ?? ""
      } else if reader.keyEquals("title"), keepsNames {
        title = try LocalizedText(reader.tree(), path: path)
      } else if reader.keyEquals("level") {
        level = try LevelRange(reader.tree(), path: path)
      } else if reader.keyEquals("criteria") {
        try each(&reader) { (parts: inout Self, reader: inout JSONReader) throws(InputError) in
          try parts.criterion(&reader)
        }
      } else {
        try reader.skipValue()
      }
    }
    practices.append(ProjectSnapshot.Part(id: id, level: level))
    if let title { practiceNames.append(PartNames.Entry(id: id, title: title)) }
  }

  private mutating func criterion(_ reader: inout JSONReader) throws(InputError) {
    var criterion = SnapshotCriterion(path: path)
    while try reader.nextKey() { try criterion.member(&reader, keepsNames: keepsNames) }
    boundsHeld += criterion.boundsHeld
    boundsBarelyHeld += criterion.boundsBarelyHeld
    if let text = criterion.text {
      criterionNames.append(PartNames.Entry(id: criterion.id, title: text))
    }
    guard criterion.level <= target, !criterion.isImplied else { return }
    switch criterion.state {
    case "partial", "not_met": lacking.append(criterion.id)
    case "unknown": unknown.append(criterion.id)
    default: break
    }
  }
}

/// What comparing needs of one criterion.
private struct SnapshotCriterion {
  let path: String
  var id = ""
  var level = 0
  var text: LocalizedText?
  var state = ""
  var isImplied = false
  var boundsHeld = 0
  var boundsBarelyHeld = 0

  mutating func member(
    _ reader: inout JSONReader, keepsNames: Bool
  ) throws(InputError) {
    if reader.keyEquals("id") {
      id = try reader.nextString() ?? ""
    } else if reader.keyEquals("level") {
      level = try reader.nextInt().flatMap { Int(exactly: $0) } ?? 0
    } else if reader.keyEquals("text"), keepsNames {
      text = try LocalizedText(reader.tree(), path: path)
    } else if reader.keyEquals("verdict") {
      try readState(&reader)
    } else if reader.keyEquals("implied_by") {
      isImplied = try reader.nextString() != nil
    } else if reader.keyEquals("margins") {
      try readMargins(&reader)
    } else {
      try reader.skipValue()
    }
  }

  private mutating func readState(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      if reader.keyEquals("state") {
        state = try reader.nextString() ?? ""
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func readMargins(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterArray() else { return }
    while let token = try reader.nextItem() {
      guard token == .beginObject else { continue }
      let margin = try Margin(reader.tree(), path: path)
      guard margin.holds, let isBare = margin.isBare else { continue }
      boundsHeld += 1
      if isBare { boundsBarelyHeld += 1 }
    }
  }
}

extension Margin {
  /// Whether the value lies within a hundredth of a bound; nil when one of them is not a number,
  /// or the bound is 0 or 1, which many things reach exactly.
  fileprivate var isBare: Bool? {
    guard let actual = Rational(decimal: actual), let bound = Rational(decimal: bound),
      bound > .zero, bound != .one
    else { return nil }
    let distance = actual > bound ? actual - bound : bound - actual
    return distance * Rational(100) <= bound
  }
}
