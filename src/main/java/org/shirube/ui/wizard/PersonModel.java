package org.shirube.ui.wizard;

import org.shirube.questionnaire.PartialDate;
import org.shirube.screening.Age;
import org.shirube.screening.Profile;
import org.shirube.ui.interview.LiveScreening;

import java.time.LocalDate;
import java.util.List;

/// Who the person is, one field at a time: each is stored when it is right, and refused, with
/// nothing stored, when it is not.
final class PersonModel {

    /// How the age is known.
    enum Kind {
        YEARS,
        BAND,
        BORN,
        NOT_KNOWN
    }

    /// Estimates that a caseworker chooses from; the lower ones part children from adults.
    static final List<Age.Band> BANDS =
            List.of(
                    new Age.Band(0, 14),
                    new Age.Band(15, 17),
                    new Age.Band(16, 19),
                    new Age.Band(18, 19),
                    new Age.Band(20, 29),
                    new Age.Band(30, 39),
                    new Age.Band(40, 49),
                    new Age.Band(50, Age.OLDEST));

    private final LiveScreening live;

    PersonModel(LiveScreening live) {
        this.live = live;
    }

    Profile profile() {
        return live.saved().content().profile();
    }

    Kind kind() {
        return switch (profile().age()) {
            case Age.Years _ -> Kind.YEARS;
            case Age.Band _ -> Kind.BAND;
            case Age.Born _ -> Kind.BORN;
            case Age.NotKnown _ -> Kind.NOT_KNOWN;
        };
    }

    /// False where nobody can be of that age.
    boolean age(Age age) {
        if (!isPossible(age)) {
            return false;
        }
        Profile now = profile();
        store(
                new Profile(
                        age,
                        age.minority(today()),
                        now.sex(),
                        now.nationality(),
                        now.scheme(),
                        now.languages()));
        return true;
    }

    void sex(String sex) {
        Profile now = profile();
        store(with(now, sex, now.nationality(), now.scheme(), now.languages()));
    }

    void nationality(String country) {
        Profile now = profile();
        store(with(now, now.sex(), country, now.scheme(), now.languages()));
    }

    void scheme(String scheme) {
        Profile now = profile();
        store(with(now, now.sex(), now.nationality(), scheme, now.languages()));
    }

    void languages(List<String> languages) {
        Profile now = profile();
        store(with(now, now.sex(), now.nationality(), now.scheme(), List.copyOf(languages)));
    }

    private boolean isPossible(Age age) {
        return switch (age) {
            case Age.Years(int years) -> isPossible(years);
            case Age.Band(int from, int to) -> isPossible(from) && isPossible(to) && from <= to;
            case Age.Born(PartialDate date) ->
                    !date.earliest().isAfter(today())
                            && date.latest().isAfter(today().minusYears(Age.OLDEST + 1L));
            case Age.NotKnown _ -> true;
        };
    }

    private static boolean isPossible(int years) {
        return years >= 0 && years <= Age.OLDEST;
    }

    private LocalDate today() {
        return live.saved().content().asOf();
    }

    private static Profile with(
            Profile now, String sex, String nationality, String scheme, List<String> languages) {
        return new Profile(now.age(), now.minority(), sex, nationality, scheme, languages);
    }

    private void store(Profile profile) {
        live.profile(profile);
    }
}
