extension Library {
  private static func text(
    _ name: String, _ summary: String, _ overloads: [Overload], _ examples: (String, String)...
  ) -> Function {
    Function(name, summary, overloads, examples: examples.map { Example($0.0, $0.1) })
  }

  private static let searching: [Overload] = [
    .member([.string, .string], .int, cost: .search, .variadic(TextOperation.indexOf)),
    .member([.string, .string, .int], .int, cost: .search, .variadic(TextOperation.indexOf)),
  ]

  private static let searchingBackwards: [Overload] = [
    .member([.string, .string], .int, cost: .search, .variadic(TextOperation.lastIndexOf)),
    .member([.string, .string, .int], .int, cost: .search, .variadic(TextOperation.lastIndexOf)),
  ]

  private static func oneText(_ body: @escaping @Sendable (String) -> String) -> [Overload] {
    [
      .member(
        [.string], .string, cost: .traversal(0),
        .unary { value throws(Reason) in .string(body(try value.string())) })
    ]
  }

  /// The extension library of texts; places count Unicode scalars from 0.
  static let texts: [Function] = [
    text(
      "charAt", "The scalar at a place; empty at the end.",
      [.member([.string, .int], .string, cost: .traversal(0), .binary(TextOperation.charAt))],
      ("'hello'.charAt(4)", "\"o\"")),
    text(
      "indexOf", "The first place of a text in another, or -1.", searching,
      ("'tacocat'.indexOf('a', 3)", "5")),
    text(
      "lastIndexOf", "The last place of a text in another, or -1.", searchingBackwards,
      ("'tacocat'.lastIndexOf('a')", "5")),
    text(
      "join", "The texts of a list in one, with a separator between them.",
      [
        .member([.list(.string)], .string, cost: .result, .variadic(TextOperation.join)),
        .member([.list(.string), .string], .string, cost: .result, .variadic(TextOperation.join)),
      ], ("['a', 'b'].join('-')", "\"a-b\"")),
    text(
      "split", "The parts of a text between separators, at most so many.",
      [
        .member(
          [.string, .string], .list(.string), cost: .traversal(0), .variadic(TextOperation.split)),
        .member(
          [.string, .string, .int], .list(.string), cost: .traversal(0),
          .variadic(TextOperation.split)),
      ], ("'a,b,c'.split(',', 2)", "[\"a\", \"b,c\"]")),
    text(
      "replace", "The text with a part replaced everywhere, or so many times.",
      [
        .member(
          [.string, .string, .string], .string, cost: .replacement,
          .variadic(TextOperation.replace)),
        .member(
          [.string, .string, .string, .int], .string, cost: .replacement,
          .variadic(TextOperation.replace)),
      ], ("'hello'.replace('l', 'w', 1)", "\"hewlo\"")),
    text(
      "substring", "The part from a place up to another, or to the end.",
      [
        .member([.string, .int], .string, cost: .traversal(0), .variadic(TextOperation.substring)),
        .member(
          [.string, .int, .int], .string, cost: .traversal(0), .variadic(TextOperation.substring)),
      ], ("'tacocat'.substring(0, 4)", "\"taco\"")),
    text(
      "lowerAscii", "The text with A to Z in lower case.", oneText(TextOperation.lowerASCII),
      ("'TacoCÆt'.lowerAscii()", "\"tacocÆt\"")),
    text(
      "upperAscii", "The text with a to z in upper case.", oneText(TextOperation.upperASCII),
      ("'TacoCαt'.upperAscii()", "\"TACOCαT\"")),
    text(
      "trim", "The text without white space at its ends.", oneText(TextOperation.trim),
      ("'  a  '.trim()", "\"a\"")),
    text(
      "reverse", "The scalars of a text, or the elements of a list, backwards.",
      oneText { String(String.UnicodeScalarView($0.unicodeScalars.reversed())) } + [
        .member(
          [.list(.parameter("T"))], .list(.parameter("T")), cost: .elements(0),
          .unary { value throws(Reason) in .list(try value.list().reversed()) })
      ],
      ("'abc'.reverse()", "\"cba\""), ("[1, 2].reverse()", "[2, 1]")),
    text(
      "strings.quote", "The text as a literal.",
      [
        .global(
          [.string], .string, cost: .traversal(0),
          .unary { value throws(Reason) in .string(TextOperation.quote(try value.string())) })
      ], ("strings.quote('a\"b')", "\"\\\"a\\\\\\\"b\\\"\"")),
    text(
      "format", "The text with its clauses `%s %d %f %e %x %X %o %b` replaced by arguments.",
      [
        .member(
          [.string, .list(.dyn)], .string, cost: .result,
          .binary { text, arguments throws(Reason) in
            .string(try Formatting.format(try text.string(), try arguments.list()))
          })
      ], ("'%s is %.1f'.format(['x', 1.25])", "\"x is 1.2\"")),
  ]
}
