/// The letters that simple case folding does not tell apart, such as `k`, `K` and the Kelvin sign.
enum CaseOrbits {
  /// Every group of such letters, of two at least.
  static let all: [[UInt32]] = {
    var members: [UInt32: [UInt32]] = [:]
    for value: UInt32 in 0...0x1E943 {
      guard let scalar = Unicode.Scalar(value), !dotted.contains(value) else { continue }
      let properties = scalar.properties
      guard properties.isCased || properties.changesWhenCaseMapped else { continue }
      members[folded(scalar), default: []].append(value)
    }
    return members.keys.sorted().compactMap { members[$0] }.filter { $0.count > 1 }
  }()

  /// The dotted capital and the dotless small i fold to themselves outside Turkish.
  private static let dotted: Set<UInt32> = [0x130, 0x131]

  /// The small letter of the capital of a letter, where both are single scalars.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let capital = single(scalar.properties.uppercaseMapping) ?? scalar
    return (single(capital.properties.lowercaseMapping) ?? capital).value
  }

  private static func single(_ mapping: String) -> Unicode.Scalar? {
    mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
  }
}

extension ScalarSet {
  /// The set with the other cases of all its letters.
  var ignoringCase: ScalarSet {
    guard self != .all else { return self }
    let touched = CaseOrbits.all.filter { orbit in orbit.contains(where: contains) }
    return ScalarSet(ranges + touched.joined().map { $0...$0 })
  }
}
