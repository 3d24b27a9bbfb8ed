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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class LockingModelTest {

    private static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final Settings settings = new Settings();
    private final List<Integer> inForce = new ArrayList<>();

    /// One setting in memory, whose disk can be full.
    private static final class Settings implements OfficeStore {

        private Optional<String> minutes = Optional.empty();
        private boolean full;

        @Override
        public Optional<String> setting(Setting setting) {
            return minutes;
        }

        @Override
        public Saving set(Setting setting, String content) {
            if (full) {
                return new Saving.NotSaved(Saving.Reason.DISK_FULL);
            }
            minutes = Optional.of(content);
            return new Saving.Saved(NOW, 1);
        }
    }

    private LockingModel model(Role role) {
        var account = new Account(new AccountId(UUID.randomUUID()), "a", Set.of(role));
        return new LockingModel(
                new Office(Sessions.of(account, settings)),
                role == Role.ADMINISTRATOR,
                new SameThread(),
                inForce::add);
    }

    @Test
    void ten_minutes_count_until_the_office_decides() {
        assertThat(model(Role.CASEWORKER).minutes()).hasValue(10);
        settings.minutes = Optional.of("nonsense");
        assertThat(model(Role.CASEWORKER).minutes()).hasValue(10);
    }

    @Test
    void what_is_chosen_is_written_and_in_force_at_once() {
        var model = model(Role.ADMINISTRATOR);
        model.choose(5);
        assertThat(settings.minutes).contains("5");
        assertThat(inForce).containsExactly(5);
        assertThat(model.status()).isEqualTo(new LockingModel.Written(NOW));
    }

    @Test
    void what_could_not_be_written_is_said_is_not_in_force_and_can_be_tried_again() {
        var model = model(Role.ADMINISTRATOR);
        settings.full = true;
        model.choose(0);
        assertThat(model.status()).isEqualTo(new LockingModel.Failed(Saving.Reason.DISK_FULL));
        assertThat(inForce).isEmpty();
        settings.full = false;
        model.tryAgain();
        assertThat(inForce).containsExactly(0);
    }

    @Test
    void others_see_it_and_change_nothing() {
        var model = model(Role.CASEWORKER);
        model.choose(60);
        assertThat(settings.minutes).isEmpty();
        assertThat(model.minutes()).hasValue(10);
    }

    @Test
    void a_time_that_is_none_of_the_usual_can_be_seen_in_its_place() {
        settings.minutes = Optional.of("20");
        assertThat(model(Role.ADMINISTRATOR).choices())
                .containsExactly(0, 1, 5, 10, 15, 20, 30, 60);
    }
}
