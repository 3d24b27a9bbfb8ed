package org.shirube.ui.deadlines;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.shirube.casework.AccountId;
import org.shirube.scoring.Deadline;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.casefile.CaseSection;

import java.util.List;
import java.util.Map;

/// What is to be done in a case, and the days that law attaches to what was told in it, as a
/// section of its page. `names` are those of the accounts.
public record DeadlinesSection(
        FollowUpsModel model,
        List<Deadline> deadlines,
        Handbook handbook,
        Map<AccountId, String> names)
        implements CaseSection {

    @Override
    public String anchor() {
        return "deadlines";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("deadlines.title");
    }

    @Override
    public Node view(Texts texts) {
        var words = new DeadlineWords(texts, handbook, names, model.today());
        var view = new VBox(new FollowUpsView(model, words), new DeadlineLines(deadlines, words));
        view.getStyleClass().add("deadlines");
        return view;
    }

    @Override
    public void letGo(Runnable way) {
        model.letGo(way);
    }
}
