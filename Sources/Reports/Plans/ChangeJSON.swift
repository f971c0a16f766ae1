import Assessment
import DataFormats
import Quantities

/// What changed from one assessment to another, for programs.
enum ChangeJSON {
  static func write(_ change: AssessmentShift, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("overall")
    write(change.overall, to: &writer)
    for (key, moves) in [("domains", change.domains), ("practices", change.practices)] {
      writer.key(key)
      writer.beginArray()
      for move in moves { write(move, to: &writer) }
      writer.endArray()
    }
    writer.key("criteria")
    writer.beginArray()
    for turn in change.criteria {
      writer.beginObject()
      writer.member("criterion", turn.criterion)
      writer.member("before", turn.before.verdict)
      writer.member("after", turn.after.verdict)
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
  }

  private static func write(_ move: AssessmentShift.Move, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("id", ifPresent: move.id)
    writer.member("before", ifPresent: move.before)
    writer.member("after", ifPresent: move.after)
    writer.endObject()
  }
}
