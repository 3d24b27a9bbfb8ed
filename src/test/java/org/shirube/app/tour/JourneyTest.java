package org.shirube.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shirube.casework.Clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

/// The whole main job through the real window on a real, encrypted store: a store is made, somebody
/// is screened, leaves, comes back, checks, reads the assessment and hands it in.
class JourneyTest {

    private static final Path PICTURES = Path.of("target", "screenshots", "journey");

    private static final Clock CLOCK =
            new Clock() {
                @Override
                public Instant now() {
                    return Instant.parse("2026-11-22T05:32:00Z");
                }

                @Override
                public LocalDate today() {
                    return LocalDate.of(2026, 11, 22);
                }
            };

    @Test
    void the_main_job_from_the_first_day_to_an_assessment_handed_in() throws IOException {
        int status = Tour.run(Path.of("screening-questionnaires"), CLOCK, PICTURES);
        assertThat(status).isZero();
        try (var pictures = Files.list(PICTURES)) {
            assertThat(pictures.map(file -> file.getFileName().toString()))
                    .hasSizeGreaterThan(12)
                    .noneMatch(name -> name.contains("stopped"));
        }
    }
}
