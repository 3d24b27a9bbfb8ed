package org.shirube.storage;

import org.shirube.questionnaire.Minority;
import org.shirube.questionnaire.Words;
import org.shirube.screening.Profile;
import org.shirube.storage.schema.tables.records.ScreeningRecord;

/// The columns of a screening that say who is screened.
final class ProfileColumns {

    private ProfileColumns() {}

    static void write(Profile profile, ScreeningRecord row) {
        row.setAge(AgeText.of(profile.age()));
        row.setMinority(Words.of(profile.minority()));
        row.setSex(profile.sex());
        row.setNationality(profile.nationality());
        row.setScheme(profile.scheme());
        row.setLanguages(Lines.of(profile.languages()));
    }

    static Profile read(ScreeningRecord row) {
        return new Profile(
                AgeText.read(row.getAge()),
                EnumText.read(Minority.class, row.getMinority()),
                row.getSex(),
                row.getNationality(),
                row.getScheme(),
                Lines.read(row.getLanguages()));
    }
}
