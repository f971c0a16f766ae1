import DataFormats
import Quantities

/// Parts of the document, and members that are left out when there is nothing to say.
extension JSONWriter {
  mutating func part(_ part: some WrittenPart) {
    beginObject()
    part.write(to: &self)
    endObject()
  }

  mutating func member(_ name: String, _ part: some WrittenPart) {
    key(name)
    self.part(part)
  }

  mutating func member(_ name: String, _ parts: [some WrittenPart]) {
    key(name)
    beginArray()
    for part in parts { self.part(part) }
    endArray()
  }

  mutating func member(_ name: String, _ fraction: Rational) {
    member(name, fraction.description)
  }

  mutating func member(_ name: String, ifPresent part: (some WrittenPart)?) {
    if let part { member(name, part) }
  }

  mutating func member(_ name: String, ifPresent text: String?) {
    if let text { member(name, text) }
  }

  mutating func member(_ name: String, ifPresent number: Int?) {
    if let number { member(name, number) }
  }

  mutating func member(_ name: String, ifPresent fraction: Rational?) {
    if let fraction { member(name, fraction) }
  }
}
