package platform.workspace;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WorkspaceTest {
  @Test
  void refusesBlankTitle() {
    assertThrows(IllegalArgumentException.class, () -> new Workspace("1", "clearing", " "));
  }
}
