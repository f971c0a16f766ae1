public import Quantities

/// How the results of components make the result of the whole.
public enum RollupRule: Sendable, Hashable {
  /// The lowest component decides.
  case min
  /// The component in the middle decides; of two the lower.
  case median
  /// The mean of the levels by weight, rounded down.
  case weighted
  /// The highest level that components with this share of the weight reach; above 0, at most 1.
  case share(Rational)

  /// The rules as they are written, for messages.
  public static let forms = ["min", "median", "weighted", "share(0.8)"]

  /// Reads a rule as `assay.yaml` writes it; nil when it is none.
  public init?(_ text: String) {
    switch text {
    case "min": self = .min
    case "median": self = .median
    case "weighted": self = .weighted
    default:
      guard text.hasPrefix("share("), text.hasSuffix(")"),
        let share = Rational(decimal: String(text.dropFirst(6).dropLast())), share > .zero,
        share <= .one
      else { return nil }
      self = .share(share)
    }
  }
}

extension RollupRule: CustomStringConvertible {
  /// The rule as `init` reads it.
  public var description: String {
    switch self {
    case .min: "min"
    case .median: "median"
    case .weighted: "weighted"
    case .share(let share): "share(\(Self.decimal(share)))"
    }
  }

  /// The shortest decimal that is the share, which was written as one.
  private static func decimal(_ share: Rational) -> String {
    let texts = (0...18).lazy.map { share.decimal(places: $0) }
    return texts.first { Rational(decimal: $0) == share } ?? share.decimal(places: 18)
  }
}
