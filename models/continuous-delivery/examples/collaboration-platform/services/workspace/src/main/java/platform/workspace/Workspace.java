package platform.workspace;

/** A workspace of one organisation. */
public record Workspace(String id, String organisation, String title) {
  public Workspace {
    if (title.isBlank()) throw new IllegalArgumentException("title is blank");
  }
}
