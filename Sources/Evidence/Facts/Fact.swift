public import CEL

/// What is known about one measure of the project, and from where.
public struct Fact: Sendable {
  /// Known, or why not.
  public enum State: Sendable {
    /// A value of the definition's type.
    case known(Value)
    /// No value, with the reason.
    case unknown(UnknownReason)
  }

  /// The fact's name in the catalogue or in the model's declarations.
  public let name: String
  /// Known, or why not.
  public let state: State
  /// The exact fraction behind a ratio.
  public let fraction: Fraction?
  /// How many things were counted or measured.
  public let sample: Int?
  /// The places it was derived from, sorted, at most `provenanceLimit` of them.
  public let provenance: [Provenance]
  /// How many places there were before the list was cut.
  public let provenanceCount: Int

  /// The most places a fact lists.
  public static let provenanceLimit = 20

  /// A numerator and a denominator as counted, not reduced.
  public struct Fraction: Sendable, Hashable {
    /// What was found.
    public let numerator: Int
    /// Of how many.
    public let denominator: Int

    /// Makes a fraction.
    public init(_ numerator: Int, of denominator: Int) {
      (self.numerator, self.denominator) = (numerator, denominator)
    }
  }

  /// States a fact.
  public init(
    name: String, state: State, fraction: Fraction? = nil, sample: Int? = nil,
    provenance: [Provenance] = []
  ) {
    self.name = name
    self.state = state
    self.fraction = fraction
    self.sample = sample
    let places = Set(provenance).sorted()
    self.provenance = Array(places.prefix(Self.provenanceLimit))
    provenanceCount = places.count
  }

  /// The value, when it is known.
  public var value: Value? {
    guard case .known(let value) = state else { return nil }
    return value
  }
}

/// Why a fact is not known.
public enum UnknownReason: Sendable, Hashable {
  /// No source of its kind was read.
  case noEvidence
  /// Its sources are older than the model accepts; the newest date is given.
  case expired(newest: String)
  /// Too few things were counted for the number to mean anything.
  case insufficient(sample: Int, minimum: Int)
  /// An export holds only a part of what is counted; the phrase says what it holds.
  case incomplete(String)
  /// Something that the evidence hides decides it; the phrase says what.
  case hidden(String)
  /// Sources disagree and no rule says which is right.
  case conflict(String)

  /// The identifier in documents: `no_evidence`, `expired` and so on.
  public var code: String {
    switch self {
    case .noEvidence: "no_evidence"
    case .expired: "expired"
    case .insufficient: "insufficient"
    case .incomplete: "incomplete"
    case .hidden: "hidden"
    case .conflict: "conflict"
    }
  }
}
