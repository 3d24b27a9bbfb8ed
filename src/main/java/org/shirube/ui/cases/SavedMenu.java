package org.shirube.ui.cases;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.shirube.casework.SavedFilter;
import org.shirube.text.Texts;

/// What somebody looks for again and again: to look for it, to keep what is looked for now, and to
/// remove what was kept.
final class SavedMenu extends MenuButton {

    private final CaseListModel model;
    private final Texts texts;
    private final Runnable ask;

    /// `ask` asks for a name.
    SavedMenu(CaseListModel model, Texts texts, Runnable ask) {
        super(texts.get("cases.saved"));
        this.model = model;
        this.texts = texts;
        this.ask = ask;
        getStyleClass().add("chip-menu");
        setId("saved-filters");
        setMinWidth(USE_PREF_SIZE);
        setOnShowing(_ -> fill());
        fill();
    }

    private void fill() {
        getItems().clear();
        for (var saved : model.saved().all()) {
            getItems().add(item(saved.name(), () -> model.show(saved.filter(), saved.order())));
        }
        if (!model.saved().all().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        var save = item(texts.get("cases.save-filter"), ask);
        save.setId("save-filter");
        save.setDisable(model.filter().get().isNone());
        getItems().add(save);
        if (!model.saved().all().isEmpty()) {
            var remove = new Menu(texts.get("cases.remove-saved"));
            model.saved().all().forEach(saved -> remove.getItems().add(removing(saved)));
            getItems().add(remove);
        }
    }

    private MenuItem removing(SavedFilter saved) {
        return item(saved.name(), () -> model.saved().remove(saved));
    }

    private static MenuItem item(String name, Runnable action) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
