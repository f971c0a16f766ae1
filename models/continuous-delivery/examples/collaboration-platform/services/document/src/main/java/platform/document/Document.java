package platform.document;

/** A document of one organisation. */
public record Document(String id, String organisation, String title) {
  public Document {
    if (title.isBlank()) throw new IllegalArgumentException("title is blank");
  }
}
