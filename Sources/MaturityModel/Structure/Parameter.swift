public import Quantities
public import TextLayout

/// A number that rules compare with, which an organisation may set.
public struct Parameter: Sendable, Hashable {
  /// The name after `params.` in rules.
  public let id: String
  /// The value in force as an exact number.
  public let value: Rational
  /// The values that profiles set in place of the model's own, by the profile's identifier.
  public let profileValues: [String: Rational]
  /// Whether rules see it as an integer.
  public let isWhole: Bool
  /// The unit in words.
  public let unit: String
  /// What it means.
  public let text: LocalizedText
  /// Where the value comes from.
  public let source: String
  /// Whether a project set the value in place of the model's.
  public let isOverridden: Bool

  /// Makes a parameter.
  public init(
    id: String, value: Rational, profileValues: [String: Rational] = [:], isWhole: Bool,
    unit: String, text: LocalizedText, source: String, isOverridden: Bool = false
  ) {
    self.id = id
    self.value = value
    self.profileValues = profileValues
    self.isWhole = isWhole
    self.unit = unit
    self.text = text
    self.source = source
    self.isOverridden = isOverridden
  }

  /// The same parameter with a value that a project set.
  public func overridden(with value: Rational) -> Parameter {
    with(value, isOverridden: true)
  }

  /// The same parameter with the value of a profile, or its own where the profile sets none.
  public func inProfile(_ profile: String) -> Parameter {
    with(profileValues[profile] ?? value, isOverridden: isOverridden)
  }

  private func with(_ value: Rational, isOverridden: Bool) -> Parameter {
    Parameter(
      id: id, value: value, profileValues: profileValues, isWhole: isWhole, unit: unit, text: text,
      source: source, isOverridden: isOverridden)
  }
}
