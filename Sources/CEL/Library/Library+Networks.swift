extension Library {
  private static func address(
    _ name: String, _ summary: String, _ example: Example,
    _ body: @escaping @Sendable (NetworkAddress) -> Value
  ) -> Function {
    Function(
      name, summary,
      [
        .member(
          [.ip], name == "family" ? .int : .bool,
          .unary { value throws(Reason) in body(try value.network()) })
      ], examples: [example])
  }

  /// The extension library of internet addresses.
  static let networks: [Function] = addressFunctions + blockFunctions

  private static let addressFunctions: [Function] = [
    Function(
      "ip", "The address of a text; of a block its own address.",
      [
        .global([.string], .ip, .unary(parse(NetworkAddress.init(address:), "net.IP"))),
        .member(
          [.cidr], .ip, .unary { value throws(Reason) in .network(try value.network().base) }),
      ],
      examples: [Example("string(ip('::1'))", "\"::1\"")]),
    Function(
      "isIP", "Whether a text is an address.",
      [
        .global(
          [.string], .bool,
          .unary { value throws(Reason) in
            .bool(NetworkAddress(address: try value.string()) != nil)
          })
      ], examples: [Example("isIP('1.2.3')", "false")]),
    Function(
      "ip.isCanonical", "Whether a text is an address in its usual form.",
      [
        .global(
          [.string], .bool,
          .unary { value throws(Reason) in
            let text = try value.string()
            guard let address = NetworkAddress(address: text) else {
              throw .conversion(of: text, to: "net.IP")
            }
            return .bool(address.description == text)
          })
      ], examples: [Example("ip.isCanonical('2001:DB8::68')", "false")]),
    address("family", "4 or 6.", Example("ip('::1').family()", "6")) {
      .int($0.bytes.count == 4 ? 4 : 6)
    },
    address(
      "isUnspecified", "Whether the address is all zeros.",
      Example("ip('0.0.0.0').isUnspecified()", "true")
    ) { .bool($0.isUnspecified) },
    address(
      "isLoopback", "Whether the address is the machine itself.",
      Example("ip('127.0.0.1').isLoopback()", "true")
    ) { .bool($0.isLoopback) },
    address(
      "isGlobalUnicast", "Whether the address is one machine's anywhere.",
      Example("ip('192.168.0.1').isGlobalUnicast()", "true")
    ) { .bool($0.isGlobalUnicast) },
    address(
      "isLinkLocalUnicast", "Whether the address is one machine's on its link only.",
      Example("ip('fe80::1').isLinkLocalUnicast()", "true")
    ) { .bool($0.isLinkLocalUnicast) },
    address(
      "isLinkLocalMulticast", "Whether the address is a group's on its link only.",
      Example("ip('224.0.0.1').isLinkLocalMulticast()", "true")
    ) {
      .bool($0.isLinkLocalMulticast)
    },
  ]

  private static let blockFunctions: [Function] = [
    Function(
      "cidr", "The block of addresses of a text.",
      [.global([.string], .cidr, .unary(parse(NetworkAddress.init(block:), "net.CIDR")))],
      examples: [Example("string(cidr('10.0.0.0/8'))", "\"10.0.0.0/8\"")]),
    Function(
      "isCIDR", "Whether a text is a block of addresses.",
      [
        .global(
          [.string], .bool,
          .unary { value throws(Reason) in
            .bool(NetworkAddress(block: try value.string()) != nil)
          })
      ], examples: [Example("isCIDR('10.0.0.0/33')", "false")]),
    containment(
      "containsIP", .ip, "Whether an address lies in the block.",
      Example("cidr('10.0.0.0/8').containsIP('10.1.2.3')", "true")),
    containment(
      "containsCIDR", .cidr, "Whether all of another block lies in the block.",
      Example("cidr('10.0.0.0/8').containsCIDR('10.1.0.0/16')", "true")),
    Function(
      "masked", "The block with the bits behind its prefix cleared.",
      [
        .member(
          [.cidr], .cidr, .unary { value throws(Reason) in .network(try value.network().masked) })
      ],
      examples: [Example("string(cidr('10.1.2.3/8').masked())", "\"10.0.0.0/8\"")]),
    Function(
      "prefixLength", "The count of bits that the block fixes.",
      [
        .member(
          [.cidr], .int,
          .unary { value throws(Reason) in .int(Int64(try value.network().prefixLength ?? 0)) })
      ], examples: [Example("cidr('10.0.0.0/8').prefixLength()", "8")]),
  ]

  private static func parse(
    _ read: @escaping @Sendable (String) -> NetworkAddress?, _ type: String
  ) -> @Sendable (Value) throws(Reason) -> Value {
    { value throws(Reason) in
      let text = try value.string()
      guard let address = read(text) else { throw .conversion(of: text, to: type) }
      return .network(address)
    }
  }

  private static func containment(
    _ name: String, _ type: ValueType, _ summary: String, _ example: Example
  ) -> Function {
    let read =
      type == .ip
      ? parse(NetworkAddress.init(address:), "net.IP")
      : parse(NetworkAddress.init(block:), "net.CIDR")
    let contains: @Sendable (Value, Value) throws(Reason) -> Value = {
      block, inner throws(Reason) in
      .bool(try block.network().contains(try inner.network()))
    }
    return Function(
      name, summary,
      [
        .member([.cidr, type], .bool, .binary(contains)),
        .member(
          [.cidr, .string], .bool,
          .binary { block, text throws(Reason) in try contains(block, try read(text)) }),
      ], examples: [example])
  }
}
