import DataFormats
import Testing

@Suite("JSON of Codable values")
struct CodableJSONTests {
  enum Kind: String, Codable, Hashable { case tea, cake }

  struct Order: Codable, Hashable {
    var text: String
    var count: Int
    var share: Double
    var isPaid: Bool
    var note: String?
    var kinds: Set<Kind>
    var prices: [Kind: Int]
    var names: [String: [Int]]
    var owner: Owner
  }

  enum Owner: Codable, Hashable {
    case person(String)
    case house(number: Int)
  }

  static let order = Order(
    text: "a \"b\"\u{1b}\n茶", count: -7, share: 0.1, isPaid: true, note: nil,
    kinds: [.tea, .cake], prices: [.tea: 3, .cake: 5], names: ["b": [], "a": [1, 2]],
    owner: .person("Ann"))

  static func text(_ value: some Encodable) throws -> String {
    var writer = JSONWriter(isIndented: false)
    writer.value(try CanonicalJSON.value(of: value))
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test func `members stand as declared, what has no order is sorted`() throws {
    let expected =
      #"{"text":"a \"b\"\u001b\n茶","count":-7,"share":0.1,"isPaid":true,"#
      + #""kinds":["cake","tea"],"prices":["cake",5,"tea",3],"names":{"a":[1,2],"b":[]},"#
      + #""owner":{"person":{"_0":"Ann"}}}"#
    for _ in 1...20 { #expect(try Self.text(Self.order) == expected) }
  }

  @Test func `what was written is read back`() throws {
    var other = Self.order
    (other.note, other.owner) = ("x", .house(number: 3))
    for order in [Self.order, other] {
      let node = try JSONNode.parse(Array(Self.text(order).utf8), path: "x")
      #expect(try CanonicalJSON.decode(Order.self, from: node, path: "x") == order)
    }
  }

  @Test(arguments: [
    (#"{"house":{"number":"3"}}"#, "x:1:20: error: expected a value of type Int"),
    (#"{"house":{}}"#, "x:1:10: error: 'number' is missing"),
    (#"[]"#, "x:1:1: error: expected an object"),
  ])
  func `what does not fit is refused with its place`(text: String, message: String) throws {
    let node = try JSONNode.parse(Array(text.utf8), path: "x")
    let error = #expect(throws: InputError.self) {
      try CanonicalJSON.decode(Owner.self, from: node, path: "x")
    }
    #expect(error?.description == message)
  }

  @Test func `a number that JSON has not is refused`() {
    #expect(throws: EncodingError.self) { try Self.text([Double.infinity]) }
  }
}
