public import Assessment
public import TextLayout

/// A format of the self-assessment sheet: adding one means a file and a line in `all`.
public struct SheetFormat: Sendable {
  /// The name on the command line, such as `csv`.
  public let id: String
  private let write: @Sendable (SelfAssessmentSheet, SheetOptions) -> [UInt8]

  /// Every format.
  public static let all: [SheetFormat] = [
    SheetFormat(id: "csv") { sheet, options in sheet.csv(isMarked: options.isMarked) },
    SheetFormat(id: "markdown") { sheet, _ in sheet.markdown },
    SheetFormat(id: "html") { sheet, _ in sheet.html },
  ]

  /// The format of a name; nil when there is none.
  public static func named(_ id: String) -> SheetFormat? { all.first { $0.id == id } }

  /// Renders the sheet of an assessment; the same document and options give the same bytes.
  public func render(
    _ document: AssessmentDocument, language: Language, options: SheetOptions = SheetOptions()
  ) -> [UInt8] {
    write(
      SelfAssessmentSheet(document, language: language, isBlank: options.isBlank), options)
  }
}

/// What a sheet is printed with.
public struct SheetOptions: Sendable, Hashable {
  /// Whether what is to be filled in stays empty.
  public var isBlank: Bool
  /// Whether CSV starts with a byte-order mark.
  public var isMarked: Bool

  /// Chooses how a sheet is printed.
  public init(isBlank: Bool = false, isMarked: Bool = false) {
    (self.isBlank, self.isMarked) = (isBlank, isMarked)
  }
}
