/// A block of HCL: its type, its labels, and what of its body is plain to see.
struct HCLBlock {
  let type: String
  let labels: [String]
  let line: Int
  /// Attributes whose value is a text; of others only the names, with an empty text.
  var attributes: [String: String] = [:]
  var blocks: [HCLBlock] = []
}
