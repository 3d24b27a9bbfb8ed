package org.shirube.ui;

import org.shirube.text.Texts;

import java.util.List;

/// A screen below the office's page: that is what leads to it, and where one comes back to.
public interface OfficePage extends Screen {

    /// What it is called.
    String title(Texts texts);

    Runnable toOffice();

    @Override
    default List<Crumb> trail(Texts texts) {
        return List.of(new Crumb(texts.get("office.title"), toOffice()), Crumb.here(title(texts)));
    }

    @Override
    default Place place() {
        return Place.OFFICE;
    }
}
