/// A token of a Groovy program, as far as a pipeline's structure needs it.
struct GroovyToken: Equatable {
  /// What it is.
  enum Content: Equatable {
    /// A name, with the names behind dots: `docker.build`, `@Library`.
    case name(String)
    /// A text, unescaped; `${…}` in it stays as written.
    case text(String)
    /// Any other sign.
    case sign(Unicode.Scalar)
    /// The end of a line.
    case newline
  }

  /// What it is.
  let content: Content
  /// The line it starts on.
  let line: Int

  /// Whether it is a given sign.
  func isSign(_ scalar: Unicode.Scalar) -> Bool { content == .sign(scalar) }

  /// The text of a text.
  var text: String? { if case .text(let text) = content { text } else { nil } }

  /// The name of a name.
  var name: String? { if case .name(let name) = content { name } else { nil } }
}
