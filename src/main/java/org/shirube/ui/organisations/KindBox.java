package org.shirube.ui.organisations;

import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.shirube.casework.OrganisationKind;

import java.util.Optional;

/// A list to choose one kind of organisation from.
final class KindBox extends ComboBox<OrganisationKind> {

    KindBox(OrganisationWords words, Optional<OrganisationKind> chosen) {
        getItems().setAll(OrganisationKind.values());
        setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable OrganisationKind kind) {
                        return kind == null ? "" : words.kind(kind);
                    }

                    @Override
                    public OrganisationKind fromString(String text) {
                        return OrganisationKind.OTHER;
                    }
                });
        setVisibleRowCount(OrganisationKind.values().length);
        chosen.ifPresent(this::setValue);
    }
}
