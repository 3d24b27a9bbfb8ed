package org.shirube.exchange;

import com.fasterxml.jackson.core.JsonGenerator;

import org.shirube.questionnaire.IndicatorCode;
import org.shirube.questionnaire.PartialDate;
import org.shirube.questionnaire.QuestionId;
import org.shirube.questionnaire.Words;
import org.shirube.scoring.Referral;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Writes the institutions that suit as a part of the JSON of an assessment.
final class ReferralJson {

    private final JsonGenerator json;

    ReferralJson(JsonGenerator json) {
        this.json = json;
    }

    void write(List<Referral> referrals) throws IOException {
        json.writeArrayFieldStart("referrals");
        for (Referral referral : referrals) {
            write(referral);
        }
        json.writeEndArray();
    }

    private void write(Referral referral) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", referral.id());
        word("level", referral.level());
        write(referral.why());
        json.writeBooleanField("caution", referral.caution());
        json.writeBooleanField("legalAdviceFirst", referral.legalAdviceFirst());
        json.writeBooleanField("afterRecognition", referral.afterRecognition());
        json.writeStringField("consent", Words.of(referral.consent()));
        Optional<PartialDate> checked = referral.lastChecked();
        if (checked.isPresent()) {
            json.writeStringField("lastChecked", checked.get().toString());
        } else {
            json.writeNullField("lastChecked");
        }
        json.writeEndObject();
    }

    private void write(Referral.Why why) throws IOException {
        json.writeObjectFieldStart("why");
        JsonLine.strings(
                json, "indicators", why.indicators().stream().map(IndicatorCode::code).toList());
        JsonLine.strings(json, "questions", why.questions().stream().map(QuestionId::id).toList());
        JsonLine.strings(json, "danger", why.dangers());
        word("child", why.child());
        if (why.scheme().isPresent()) {
            json.writeStringField("scheme", why.scheme().get());
        }
        json.writeBooleanField("conclusion", why.conclusion());
        json.writeEndObject();
    }

    private void word(String name, Optional<? extends Enum<?>> constant) throws IOException {
        if (constant.isPresent()) {
            json.writeStringField(name, Words.of(constant.get()));
        }
    }
}
