package shop;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void refusesNothing() {
    assertThrows(IllegalArgumentException.class, () -> new Order("oolong", 0));
  }
}
