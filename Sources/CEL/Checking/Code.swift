/// An expression with its names resolved: what the evaluator walks.
struct Code: Sendable {
  indirect enum Kind: Sendable {
    case constant(Value)
    case variable(Int)
    case local(Int)
    case select(Code, field: String)
    case has(Code, field: String)
    case list([Code])
    case map([(key: Code, value: Code)])
    case not(Code)
    case both(Code, Code)
    case either(Code, Code)
    case conditional(Code, Code, Code)
    case call(Function, [Code])
    case comprehension(Node.Macro, range: Code, bound: Code?, body: Code, transform: Code?)
  }

  let kind: Kind
  /// The node's text in the source, in Unicode scalars.
  let range: Range<Int>
}
