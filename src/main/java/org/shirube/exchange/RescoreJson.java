package org.shirube.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

import org.shirube.casework.Rescored;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Shift;
import org.shirube.scoring.Versions;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Writes what scoring again would change, one JSON object a line
/// (`schema/rescore-output.schema.json`).
public final class RescoreJson {

    private RescoreJson() {}

    /// A screening that would change or could not be compared; nothing for one that stays.
    public static Optional<String> line(Rescored rescored) {
        return switch (rescored) {
            case Rescored.Compared compared when compared.shifts().isEmpty() -> Optional.empty();
            case Rescored.Compared compared ->
                    Optional.of(JsonLine.of(json -> write(json, compared)));
            case Rescored.NotCompared not -> Optional.of(JsonLine.of(json -> write(json, not)));
        };
    }

    /// The last line: how many screenings would change, and how many could not be compared.
    public static String tally(
            int otherwise, int below, int same, Map<Rescored.Reason, Integer> notCompared) {
        return JsonLine.of(json -> {
            json.writeNumberField("concludeOtherwise", otherwise);
            json.writeNumberField("changeBelow", below);
            json.writeNumberField("stay", same);
            json.writeObjectFieldStart("notCompared");
            for (var each : notCompared.entrySet()) {
                json.writeNumberField(Words.of(each.getKey()), each.getValue());
            }
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Rescored.Compared compared) throws IOException {
        head(json, compared);
        json.writeBooleanField("handedIn", compared.handedIn());
        json.writeArrayFieldStart("changes");
        for (Shift shift : compared.shifts()) {
            write(json, shift);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("files");
        for (Versions.Changed file : compared.changed()) {
            write(json, file);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Shift shift) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", Words.of(shift.kind()));
        json.writeStringField("id", shift.id());
        json.writeStringField("before", shift.before());
        json.writeStringField("after", shift.after());
        JsonLine.strings(json, "gained", shift.gained());
        JsonLine.strings(json, "lost", shift.lost());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Versions.Changed file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        json.writeStringField("before", file.before());
        json.writeStringField("after", file.after());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Rescored.NotCompared not) throws IOException {
        head(json, not);
        json.writeStringField("notCompared", Words.of(not.reason()));
    }

    private static void head(JsonGenerator json, Rescored rescored) throws IOException {
        json.writeStringField("case", rescored.label());
        json.writeStringField("screening", rescored.screening().id().toString());
    }
}
