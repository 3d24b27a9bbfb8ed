package org.shirube.ui.wizard;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.shirube.scoring.Danger;
import org.shirube.text.Texts;
import org.shirube.ui.interview.Wordbook;
import org.shirube.ui.kit.ChipMenu;
import org.shirube.ui.kit.Icon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands at the right of the window's top bar: the mark for dangers, who else is here, the
/// person's language, and the drawers.
final class WizardFacts {

    private static final String NONE = "";

    private final WizardModel model;
    private final Texts texts;
    private final Button mark = new Button();
    private final ToggleButton company;
    private final ToggleButton topics;
    private final ToggleButton guidance;
    private final ChipMenu<String> languages;
    private final HBox box;

    WizardFacts(WizardModel model, Wordbook words) {
        this.model = model;
        this.texts = words.texts();
        company = toggle("wizard.company", Feather.USERS);
        company.setOnAction(_ -> model.saySomebodyPresent(company.isSelected()));
        topics = toggle("wizard.topics", Feather.LIST);
        guidance = toggle("wizard.guidance", Feather.SIDEBAR);
        mark.getStyleClass().add("danger-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        mark.setOnAction(_ -> model.toggleDangers());
        mark.managedProperty().bind(mark.visibleProperty());
        languages = languages(words);
        box = new HBox(mark, company, languages, topics, guidance);
        box.getStyleClass().add("wizard-facts");
        box.getStylesheets().add(WizardView.sheet());
        refresh();
    }

    Node node() {
        return box;
    }

    void refresh() {
        company.setSelected(model.isSomebodyPresent());
        languages.show(Set.of(model.second().orElse(NONE)));
        boolean dangers = !model.dangers().showing().isEmpty();
        mark.setVisible(dangers);
        mark.getStyleClass().removeAll("red", "amber", "neutral");
        if (dangers) {
            mark.getStyleClass().add(look());
            String text = markText();
            mark.setText(text);
            mark.setAccessibleText(text);
        }
    }

    ToggleButton topics() {
        return topics;
    }

    ToggleButton guidance() {
        return guidance;
    }

    /// Neutral while somebody else may look at the screen.
    private String look() {
        if (model.isSomebodyPresent() || model.dangers().waiting() == 0) {
            return "neutral";
        }
        return model.dangers().showing().getFirst().level() == Danger.Level.RED ? "red" : "amber";
    }

    private String markText() {
        if (model.isSomebodyPresent()) {
            return texts.get("wizard.mark.neutral");
        }
        long waiting = model.dangers().waiting();
        return waiting == 0
                ? texts.get("wizard.mark.done")
                : texts.get("wizard.mark.waiting", waiting);
    }

    private ChipMenu<String> languages(Wordbook words) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(NONE, texts.get("wizard.second.none"));
        words.otherLanguages().forEach(tag -> names.put(tag, Wordbook.ownName(tag)));
        var menu = ChipMenu.one(texts.get("wizard.second"), names);
        menu.getStyleClass().add("second-menu");
        menu.setOnChange(chosen ->
                model.setSecond(
                        Optional.of(chosen.stream().findFirst().orElse(NONE))
                                .filter(tag -> !tag.equals(NONE))));
        return menu;
    }

    private ToggleButton toggle(String key, Feather icon) {
        var toggle = new ToggleButton(texts.get(key), new Icon(icon));
        toggle.setAccessibleText(texts.get(key));
        toggle.getStyleClass().add("chip-button");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        return toggle;
    }
}
