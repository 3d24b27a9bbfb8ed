package org.shirube.ui.report;

import javafx.scene.Node;
import javafx.stage.Window;

import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.attachments.Places;
import org.shirube.ui.casefile.CaseSection;

/// The way to a report of a case, as a section of its page.
public record ReportSection(ReportModel model, Handbook handbook, Places places)
        implements CaseSection {

    @Override
    public String anchor() {
        return "report";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("report.title");
    }

    @Override
    public Node view(Texts texts) {
        return new ReportView(model, handbook, texts, above -> save(above, texts));
    }

    private void save(Window above, Texts texts) {
        places.whereTo(above, texts.get("report.save"), model.fileName())
                .ifPresent(place -> model.save(place, texts.get("report.title")));
    }

    @Override
    public void letGo(Runnable way) {
        model.letGo(way);
    }
}
