package platform.meeting;

/** A meeting of one organisation. */
public record Meeting(String id, String organisation, String title) {
  public Meeting {
    if (title.isBlank()) throw new IllegalArgumentException("title is blank");
  }
}
