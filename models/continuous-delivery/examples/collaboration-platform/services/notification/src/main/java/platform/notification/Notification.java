package platform.notification;

/** A notification of one organisation. */
public record Notification(String id, String organisation, String title) {
  public Notification {
    if (title.isBlank()) throw new IllegalArgumentException("title is blank");
  }
}
