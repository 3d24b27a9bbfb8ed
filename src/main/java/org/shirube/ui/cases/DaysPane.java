package org.shirube.ui.cases;

import javafx.scene.layout.FlowPane;

import org.shirube.casework.CaseFilter;
import org.shirube.text.Texts;
import org.shirube.ui.kit.DayPicker;
import org.shirube.ui.kit.NamedField;

/// Asks between which days cases changed and were opened.
final class DaysPane extends FlowPane {

    private final CaseListModel model;
    private final DayPicker changedFrom = new DayPicker("changed-from");
    private final DayPicker changedTo = new DayPicker("changed-to");
    private final DayPicker openedFrom = new DayPicker("opened-from");
    private final DayPicker openedTo = new DayPicker("opened-to");

    DaysPane(CaseListModel model, Texts texts) {
        this.model = model;
        getStyleClass().add("filters");
        getChildren()
                .setAll(
                        new NamedField(texts.get("cases.changed-from"), changedFrom),
                        new NamedField(texts.get("cases.until"), changedTo),
                        new NamedField(texts.get("cases.opened-from"), openedFrom),
                        new NamedField(texts.get("cases.until"), openedTo));
        model.filter().subscribe(this::set);
        for (var day : getDays()) {
            day.setOnAction(_ -> ask());
        }
    }

    private DayPicker[] getDays() {
        return new DayPicker[] {changedFrom, changedTo, openedFrom, openedTo};
    }

    private void set(CaseFilter filter) {
        changedFrom.setValue(filter.changed().from().orElse(null));
        changedTo.setValue(filter.changed().to().orElse(null));
        openedFrom.setValue(filter.opened().from().orElse(null));
        openedTo.setValue(filter.opened().to().orElse(null));
    }

    private void ask() {
        model.show(
                model.filter()
                        .get()
                        .changedIn(days(changedFrom, changedTo))
                        .openedIn(days(openedFrom, openedTo)));
    }

    private static CaseFilter.Days days(DayPicker from, DayPicker to) {
        return new CaseFilter.Days(from.day(), to.day());
    }
}
