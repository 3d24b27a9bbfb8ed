package org.shirube.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.shirube.questionnaire.Words;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Danger;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes an assessment as one line of JSON (`schema/score-output.schema.json`).
public final class ScoreJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ScoreJson() {}

    /// One JSON object without line breaks; `lens` is the id of the lens that was looked through.
    public static String line(String file, String lens, Assessment assessment, List<AskNext> next) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("conclusion", assessment.conclusion().name());
            strings(json, "missingElements", assessment.missing());
            json.writeStringField("child", Words.of(assessment.child()));
            dangers(json, assessment.dangers());
            elements(json, assessment.elements());
            strings(json, "askNext", next.stream().map(one -> one.question().id()).toList());
            json.writeObjectFieldStart("lenses");
            json.writeStringField(lens, assessment.conclusion().name());
            json.writeEndObject();
            strings(json, "statutes", assessment.statutes());
            new ReferralJson(json).write(assessment.referrals());
            versions(json, assessment.versions().byId());
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static void dangers(JsonGenerator json, List<Danger> dangers) throws IOException {
        json.writeArrayFieldStart("danger");
        for (Danger danger : dangers) {
            json.writeStartObject();
            json.writeStringField("level", Words.of(danger.level()));
            json.writeStringField("trigger", danger.trigger());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void elements(JsonGenerator json, List<ElementResult> elements)
            throws IOException {
        json.writeObjectFieldStart("elements");
        for (ElementResult element : elements) {
            json.writeObjectFieldStart(element.element());
            json.writeStringField("status", element.status().name());
            json.writeNumberField("strong", element.strong());
            json.writeNumberField("medium", element.medium());
            json.writeNumberField("weak", element.weak());
            strings(json, "values", element.values());
            strings(json, "indicators", counting(element));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static List<String> counting(ElementResult element) {
        return element.evidence().stream()
                .filter(Evidence::counts)
                .map(evidence -> evidence.indicator().code())
                .toList();
    }

    private static void versions(JsonGenerator json, Map<String, String> versions)
            throws IOException {
        json.writeObjectFieldStart("versions");
        for (Map.Entry<String, String> entry : new TreeMap<>(versions).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> strings)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (String string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }
}
