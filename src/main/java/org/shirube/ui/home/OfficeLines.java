package org.shirube.ui.home;

import org.shirube.casework.Restorable;
import org.shirube.ui.Navigator;

import java.util.ArrayList;
import java.util.List;

/// What is known of the office, as lines of the page.
record OfficeLines(HomeWords words, Navigator ways) {

    HomeGroup of(OfficeNews news) {
        List<HomeLine> lines = new ArrayList<>();
        news.restorable().ifPresent(state -> lines.add(backups(state)));
        if (!news.accounts().isEmpty()) {
            lines.add(line("accounts", HomeLine.Tone.PLAIN, words.accounts(news)));
        }
        return new HomeGroup(
                "office", words.texts().get("home.office"), "", lines, HomeGroup.More.NONE);
    }

    private HomeLine backups(Restorable state) {
        var tone = state instanceof Restorable.Yes ? HomeLine.Tone.PLAIN : HomeLine.Tone.WARNING;
        return line("backups", tone, words.backups(state));
    }

    private HomeLine line(String id, HomeLine.Tone tone, String why) {
        return new HomeLine(id, tone, "", why, "", ways::toOffice);
    }
}
