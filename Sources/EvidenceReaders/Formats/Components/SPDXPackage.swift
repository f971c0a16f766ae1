import DataFormats

/// What is known of one package of an SPDX document.
struct SPDXPackage {
  private(set) var id: String?
  private(set) var hasPackageURL = false
  private(set) var hasLicense = false
  private(set) var hasHash = false
  private(set) var hasVersion = false

  /// Reads the package whose bracket was the last token.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard reader.token == .beginObject else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "a package"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("SPDXID") {
        id = try reader.nextString()
      } else if reader.keyEquals("versionInfo") {
        hasVersion = try !(reader.nextString() ?? "").isEmpty
      } else if reader.keyEquals("licenseDeclared") || reader.keyEquals("licenseConcluded") {
        let asserts = try reader.nextString().map(CycloneDXTally.asserts) ?? false
        hasLicense = hasLicense || asserts
      } else if reader.keyEquals("checksums"), try reader.enterArray() {
        while try reader.nextItem() != nil {
          hasHash = true
          try reader.skipValue()
        }
      } else if reader.keyEquals("externalRefs"), try reader.enterArray() {
        while try reader.nextItem() != nil { try readReference(&reader) }
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func readReference(_ reader: inout JSONReader) throws(InputError) {
    guard reader.token == .beginObject else { return try reader.skipValue() }
    var (isPackageURL, locator) = (false, "")
    while try reader.nextKey() {
      if reader.keyEquals("referenceType") {
        isPackageURL = try reader.nextString() == "purl"
      } else if reader.keyEquals("referenceLocator") {
        locator = try reader.nextString() ?? ""
      } else {
        try reader.skipValue()
      }
    }
    hasPackageURL = hasPackageURL || isPackageURL && !locator.isEmpty
  }
}
