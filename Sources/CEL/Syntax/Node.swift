/// One node of an expression's tree, with its place in the text.
struct Node: Sendable {
  /// What the node is.
  indirect enum Kind: Sendable {
    case literal(Value)
    case name(String)
    case select(Node, field: String)
    case has(Node, field: String)
    case list([Node])
    case map([MapEntry])
    case not(Node)
    case both(Node, Node)
    case either(Node, Node)
    case conditional(Node, Node, Node)
    case call(String, [Node])
    case comprehension(Comprehension)
  }

  /// A key and value of a map literal.
  struct MapEntry: Sendable {
    let key: Node
    let value: Node
  }

  /// A macro over the elements of a list or the keys of a map.
  struct Comprehension: Sendable {
    let macro: Macro
    let range: Node
    let variable: String
    /// The bound of a counting macro.
    let bound: Node?
    let body: Node
    /// The transformation of a three-argument `map`.
    let transform: Node?
  }

  /// The macros by their names.
  enum Macro: String, Sendable {
    case all, exists, exists_one, map, filter, atLeast, share
  }

  let kind: Kind
  /// The node's range in the expression, in Unicode scalars.
  let range: Range<Int>
}
