package org.shirube.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

import org.shirube.questionnaire.Words;
import org.shirube.scoring.AskNext;
import org.shirube.scoring.Assessment;
import org.shirube.scoring.Danger;
import org.shirube.scoring.ElementResult;
import org.shirube.scoring.Evidence;
import org.shirube.scoring.PanelResult;
import org.shirube.scoring.PanelResult.PartResult;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Writes an assessment as one line of JSON (`schema/score-output.schema.json`).
public final class ScoreJson {

    private ScoreJson() {}

    /// One JSON object without line breaks; `lens` is the id of the Protocol's lens.
    public static String line(String file, String lens, Assessment assessment, List<AskNext> next) {
        return JsonLine.of(json -> {
            json.writeStringField("file", file);
            json.writeStringField("conclusion", assessment.conclusion().name());
            JsonLine.strings(json, "missingElements", assessment.missing());
            json.writeStringField("child", Words.of(assessment.child()));
            dangers(json, assessment.dangers());
            elements(json, assessment.elements());
            JsonLine.strings(
                    json, "askNext", next.stream().map(one -> one.question().id()).toList());
            lenses(json, lens, assessment);
            panels(json, assessment.panels());
            JsonLine.strings(json, "statutes", assessment.statutes());
            new ReferralJson(json).write(assessment.referrals());
            versions(json, assessment.versions().byId());
        });
    }

    private static void lenses(JsonGenerator json, String lens, Assessment assessment)
            throws IOException {
        json.writeObjectFieldStart("lenses");
        json.writeStringField(lens, assessment.conclusion().name());
        for (PanelResult panel : assessment.panels()) {
            json.writeStringField(panel.panel(), upper(panel.conclusion()));
        }
        json.writeEndObject();
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
            JsonLine.strings(json, "values", element.values());
            JsonLine.strings(json, "indicators", counting(element));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void panels(JsonGenerator json, List<PanelResult> panels) throws IOException {
        json.writeObjectFieldStart("panels");
        for (PanelResult panel : panels) {
            json.writeObjectFieldStart(panel.panel());
            json.writeStringField("sees", Words.of(panel.sees()));
            json.writeStringField("reading", panel.reading());
            json.writeBooleanField("provisional", panel.provisional());
            json.writeStringField(
                    "couldBecome", panel.couldBecome().map(ScoreJson::upper).orElse(""));
            json.writeObjectFieldStart("parts");
            for (PartResult part : panel.parts()) {
                json.writeStringField(part.part(), part.holds().name());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String upper(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
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
}
