package org.shirube.ui.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Account;
import org.shirube.casework.AccountId;
import org.shirube.casework.Office;
import org.shirube.casework.OfficeStore;
import org.shirube.casework.Role;
import org.shirube.casework.Saving;
import org.shirube.casework.Sessions;
import org.shirube.casework.Setting;
import org.shirube.ui.kit.SameThread;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class NumberModelTest {

    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final Settings settings = new Settings();
    private final List<Integer> inForce = new ArrayList<>();

    /// Settings in memory, whose disk can be full.
    private static final class Settings implements OfficeStore {

        private final Map<Setting, String> contents = new EnumMap<>(Setting.class);
        private boolean full;

        void put(Setting setting, String content) {
            contents.put(setting, content);
        }

        @Override
        public Optional<String> setting(Setting setting) {
            return Optional.ofNullable(contents.get(setting));
        }

        @Override
        public Saving set(Setting setting, String content) {
            if (full) {
                return new Saving.NotSaved(Saving.Reason.DISK_FULL);
            }
            put(setting, content);
            return new Saving.Saved(NOW, 1);
        }
    }

    private NumberModel model(Role role) {
        var account = new Account(new AccountId(UUID.randomUUID()), "a", Set.of(role));
        return NumberModel.minutesUntilLock(
                new Office(Sessions.of(account, settings)),
                role == Role.ADMINISTRATOR,
                new SameThread(),
                inForce::add);
    }

    @Test
    void ten_minutes_count_until_the_office_decides() {
        assertThat(model(Role.CASEWORKER).number()).hasValue(10);
        settings.put(Setting.IDLE_MINUTES, "nonsense");
        assertThat(model(Role.CASEWORKER).number()).hasValue(10);
    }

    @Test
    void what_is_chosen_is_written_and_in_force_at_once() {
        var model = model(Role.ADMINISTRATOR);
        model.choose(5);
        assertThat(settings.setting(Setting.IDLE_MINUTES)).contains("5");
        assertThat(inForce).containsExactly(5);
        assertThat(model.status()).isEqualTo(new NumberModel.Written(NOW));
    }

    @Test
    void what_could_not_be_written_is_said_is_not_in_force_and_can_be_tried_again() {
        var model = model(Role.ADMINISTRATOR);
        settings.full = true;
        model.choose(0);
        assertThat(model.status()).isEqualTo(new NumberModel.Failed(Saving.Reason.DISK_FULL));
        assertThat(inForce).isEmpty();
        settings.full = false;
        model.tryAgain();
        assertThat(inForce).containsExactly(0);
    }

    @Test
    void others_see_it_and_change_nothing() {
        var model = model(Role.CASEWORKER);
        model.choose(60);
        assertThat(settings.setting(Setting.IDLE_MINUTES)).isEmpty();
        assertThat(model.number()).hasValue(10);
    }

    @Test
    void a_time_that_is_none_of_the_usual_can_be_seen_in_its_place() {
        settings.put(Setting.IDLE_MINUTES, "20");
        assertThat(model(Role.ADMINISTRATOR).choices())
                .containsExactly(0, 1, 5, 10, 15, 20, 30, 60);
    }

    @Test
    void with_a_claim_there_are_never_fewer_years_than_without() {
        var account = new Account(new AccountId(UUID.randomUUID()), "a", Set.of());
        var office = new Office(Sessions.of(account, settings));
        var usual = NumberModel.years(office, true, new SameThread());
        var claim = NumberModel.yearsWithClaim(office, true, new SameThread(), usual);
        assertThat(usual.number()).hasValue(3);
        assertThat(claim.number()).hasValue(5);
        assertThat(claim.choices()).containsExactly(3, 5, 7, 10, 20);
        settings.put(Setting.RETENTION_YEARS, "9");
        usual = NumberModel.years(office, true, new SameThread());
        claim = NumberModel.yearsWithClaim(office, true, new SameThread(), usual);
        assertThat(claim.number()).hasValue(9);
        assertThat(claim.choices()).containsExactly(9, 10, 20);
    }
}
