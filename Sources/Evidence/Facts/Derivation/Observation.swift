import CEL
import Quantities

/// What a derivation found, before it carries a name.
struct Observation {
  var state: Fact.State
  var fraction: Fact.Fraction?
  var sample: Int?
  var provenance: [Provenance] = []

  /// Nothing is known, for a reason.
  static func unknown(_ reason: UnknownReason, from places: [Provenance] = []) -> Observation {
    Observation(state: .unknown(reason), provenance: places)
  }

  /// A yes or no.
  static func flag(_ value: Bool, from places: [Provenance] = []) -> Observation {
    Observation(state: .known(.bool(value)), provenance: places)
  }

  /// A count of things.
  static func count(_ value: Int, from places: [Provenance] = []) -> Observation {
    Observation(state: .known(.int(Int64(value))), provenance: places)
  }

  /// A share; of nothing it is not known.
  static func ratio(_ part: Int, of whole: Int, from places: [Provenance] = []) -> Observation {
    guard whole > 0 else { return .unknown(.insufficient(sample: 0, minimum: 1), from: places) }
    return Observation(
      state: .known(.double(Double(part) / Double(whole))), fraction: .init(part, of: whole),
      sample: whole, provenance: places)
  }

  /// A share of amounts that are no counts, measured on a sample; of nothing it is not known.
  static func ratio(
    _ part: Rational, of whole: Rational, sample: Int, from places: [Provenance] = []
  ) -> Observation {
    guard let share = part.divided(by: whole) else {
      return .unknown(.insufficient(sample: 0, minimum: 1), from: places)
    }
    let areCounts = part.denominator == 1 && whole.denominator == 1
    let (upper, lower) =
      areCounts
      ? (part.numerator, whole.numerator) : (share.numerator, share.denominator)
    return Observation(
      state: .known(.double(share.approximation)),
      fraction: .init(Int(upper), of: Int(lower)), sample: sample, provenance: places)
  }

  /// A number measured on a sample.
  static func number(_ value: Double, sample: Int, from places: [Provenance] = []) -> Observation {
    Observation(state: .known(.double(value)), sample: sample, provenance: places)
  }

  /// A name.
  static func name(_ value: String, sample: Int, from places: [Provenance] = []) -> Observation {
    Observation(state: .known(.string(value)), sample: sample, provenance: places)
  }

  /// A list of names, sorted and without repetition.
  static func names(_ values: some Sequence<String>, from places: [Provenance]) -> Observation {
    let sorted = Set(values).sorted().map(Value.string)
    return Observation(state: .known(.list(sorted)), provenance: places)
  }

  /// The same, but unknown when its sample is smaller than a minimum.
  func requiring(_ minimum: Int) -> Observation {
    guard let sample, sample < minimum, case .known = state else { return self }
    return .unknown(.insufficient(sample: sample, minimum: minimum), from: provenance)
  }
}
