import CEL

extension Mutant.Kind {
  /// The case that would notice such a slip.
  var advice: String {
    switch self {
    case .comparison: "add a case in which both sides are equal and the rest holds"
    case .threshold: "add cases right at the bound and right beyond it"
    case .connective: "add a case in which one side holds and the other does not"
    case .operand: "add a case in which this operand alone decides"
    case .negation: "add a case in which this operand alone decides"
    case .text: "add a case with this very text"
    case .element: "add a case with this element alone"
    case .arithmetic: "add a case in which the two operations differ"
    case .function: "add a case in which some elements fit and others do not"
    }
  }
}
