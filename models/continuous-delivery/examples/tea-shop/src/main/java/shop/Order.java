package shop;

/** An order for tea. */
public record Order(String tea, int grams) {
  public Order {
    if (grams <= 0) throw new IllegalArgumentException("grams must be positive");
  }
}
