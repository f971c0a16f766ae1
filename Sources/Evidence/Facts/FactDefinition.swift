public import CEL
public import TextLayout

/// An entry of the dictionary of facts: what a measure means and how it is made.
public struct FactDefinition: Sendable {
  /// The unit of a fact's value.
  public enum Unit: String, Sendable, Hashable, CaseIterable {
    case flag, count, ratio, minutes, hours, days
    case perDay = "per day"
    case perWeek = "per week"
    case perSecond = "per second"
    case milliseconds = "ms"
    case name, names
    case number
  }

  /// The name in rules, such as `coverage.line.ratio`.
  public let name: String
  /// The type in rules.
  public let type: ValueType
  /// The unit of its value.
  public let unit: Unit
  /// What it means, in one phrase.
  public let meaning: LocalizedText
  /// How it is computed: numerator, denominator and window in words.
  public let formula: String
  /// Whether it looks only at the window that ends at the date of the assessment.
  public let isWindowed: Bool
  /// The sample below which it is unknown.
  public let minimumSample: Int
  /// What a person can supply to make it known.
  public let supplier: Supplier

  /// Defines a fact.
  public init(
    name: String, type: ValueType, unit: Unit, meaning: LocalizedText, formula: String,
    isWindowed: Bool = false, minimumSample: Int = 0, supplier: Supplier
  ) {
    self.name = name
    self.type = type
    self.unit = unit
    self.meaning = meaning
    self.formula = formula
    self.isWindowed = isWindowed
    self.minimumSample = minimumSample
    self.supplier = supplier
  }

  /// Its declaration for the rule checker; ratios are bounded by 0 and 1, other numbers by 0.
  public var declaration: VariableDeclaration {
    VariableDeclaration(name: name, type: type, range: unit == .ratio ? 0...1 : nil)
  }
}

/// Something a person can provide so that facts become known.
public struct Supplier: Sendable, Hashable {
  /// A stable identifier, such as `junit`.
  public let id: String
  /// What it is: `JUnit XML test reports`.
  public let title: LocalizedText
  /// How to get it, in one phrase.
  public let advice: LocalizedText

  /// Describes a supplier.
  public init(id: String, title: LocalizedText, advice: LocalizedText) {
    (self.id, self.title, self.advice) = (id, title, advice)
  }
}
