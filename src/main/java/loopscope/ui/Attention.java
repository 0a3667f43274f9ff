package loopscope.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import loopscope.trace.TaskId;
import loopscope.ui.Variables.Wish;
import org.jspecify.annotations.Nullable;

/// Which task's variables the viewer looks at, and which of their values are open. Without a choice
/// the attention follows whoever runs.
public final class Attention {
  private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>(Wish.ANY);

  public ReadOnlyObjectProperty<Wish> wishProperty() {
    return wish.getReadOnlyProperty();
  }

  public Wish wish() {
    return wish.get();
  }

  /// Stays with a task, or follows whoever runs again when it is null.
  public void choose(@Nullable TaskId task) {
    wish.set(new Wish(task, wish().open()));
  }

  /// Opens a value, or closes it with all that is open in it.
  public void toggle(List<String> way) {
    Set<List<String>> open = new LinkedHashSet<>(wish().open());
    if (!open.add(way)) {
      open.removeIf(each -> each.size() >= way.size() && each.subList(0, way.size()).equals(way));
    }
    wish.set(new Wish(wish().task(), open));
  }

  /// Another program: nothing chosen, nothing open.
  public void clear() {
    wish.set(Wish.ANY);
  }
}
