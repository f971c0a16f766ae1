import DataFormats
import Quantities

/// Reads a CycloneDX document in JSON.
struct CycloneDXDocument {
  private(set) var tally = CycloneDXTally()
  private var hasFormat = false

  /// Reads the whole document.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.next() == .beginObject else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() { try readMember(&reader) }
    guard hasFormat else { throw reader.refusal(.missingKey("bomFormat", in: "the document")) }
    guard !tally.specVersion.isEmpty else {
      throw reader.refusal(.missingKey("specVersion", in: "the document"))
    }
    try reader.finish()
  }

  private mutating func readMember(_ reader: inout JSONReader) throws(InputError) {
    if reader.keyEquals("bomFormat") {
      hasFormat = try reader.nextString() == "CycloneDX"
    } else if reader.keyEquals("specVersion") {
      tally.specVersion = try reader.nextString() ?? ""
    } else if reader.keyEquals("metadata") {
      try readMetadata(&reader)
    } else if reader.keyEquals("components") {
      try readComponents(&reader)
    } else if reader.keyEquals("dependencies") {
      try readDependencies(&reader)
    } else if reader.keyEquals("vulnerabilities") {
      tally.vulnerabilities = try Self.countItems(&reader)
    } else {
      try reader.skipValue()
    }
  }

  private mutating func readMetadata(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      if reader.keyEquals("timestamp") {
        tally.timestamp = try reader.nextString().flatMap { Instant($0) }
      } else if reader.keyEquals("component") {
        tally.hasSubject = try reader.next() == .beginObject
        try reader.skipValue()
      } else {
        try reader.skipValue()
      }
    }
  }

  /// Reads a list of components; the reader's limit of depth bounds the recursion.
  private mutating func readComponents(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterArray() else { return }
    while let token = try reader.nextItem() {
      guard token == .beginObject else {
        throw reader.refusal(.wrongKind(found: token.words, expected: "a component"))
      }
      try readComponent(&reader)
    }
  }

  private mutating func readComponent(_ reader: inout JSONReader) throws(InputError) {
    var component = CycloneDXTally.Component()
    while try reader.nextKey() {
      if reader.keyEquals("purl") {
        component.hasPackageURL = try Self.isFilledText(&reader)
      } else if reader.keyEquals("version") {
        component.hasVersion = try Self.isFilledText(&reader)
      } else if reader.keyEquals("licenses") {
        component.hasLicense = try Self.readLicenses(&reader)
      } else if reader.keyEquals("hashes") {
        component.hasHash = try Self.countItems(&reader) > 0
      } else if reader.keyEquals("components") {
        try readComponents(&reader)
      } else {
        try reader.skipValue()
      }
    }
    tally.add(component)
  }

  private mutating func readDependencies(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterArray() else { return }
    while let token = try reader.nextItem() {
      guard token == .beginObject else {
        try reader.skipValue()
        continue
      }
      while try reader.nextKey() {
        if reader.keyEquals("dependsOn") {
          tally.dependencies += try Self.countItems(&reader)
        } else {
          try reader.skipValue()
        }
      }
    }
  }

  /// Whether any entry names a licence or an expression.
  private static func readLicenses(_ reader: inout JSONReader) throws(InputError) -> Bool {
    guard try reader.enterArray() else { return false }
    var asserts = false
    while let token = try reader.nextItem() {
      guard token == .beginObject else {
        try reader.skipValue()
        continue
      }
      while try reader.nextKey() {
        if reader.keyEquals("expression") {
          asserts = try isAssertion(&reader) || asserts
        } else if reader.keyEquals("license"), try reader.enterObject() {
          while try reader.nextKey() {
            let isName = reader.keyEquals("id") || reader.keyEquals("name")
            if isName { asserts = try isAssertion(&reader) || asserts }
            try reader.skipValue()
          }
        } else {
          try reader.skipValue()
        }
      }
    }
    return asserts
  }

  private static func isAssertion(_ reader: inout JSONReader) throws(InputError) -> Bool {
    try reader.nextString().map(CycloneDXTally.asserts) ?? false
  }

  private static func isFilledText(_ reader: inout JSONReader) throws(InputError) -> Bool {
    guard try reader.next() == .string else {
      try reader.skipValue()
      return false
    }
    return reader.withContent { !$0.isEmpty }
  }

  private static func countItems(_ reader: inout JSONReader) throws(InputError) -> Int {
    guard try reader.enterArray() else { return 0 }
    var count = 0
    while try reader.nextItem() != nil {
      count += 1
      try reader.skipValue()
    }
    return count
  }
}
