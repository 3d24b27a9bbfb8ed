package org.shirube.ui.referrals;

import javafx.scene.Node;

import org.shirube.casework.AccountId;
import org.shirube.scoring.Handbook;
import org.shirube.text.Texts;
import org.shirube.ui.casefile.CaseSection;

import java.util.Map;

/// The referrals of a case, as a section of its page. `names` are those of the accounts.
public record ReferralsSection(
        ReferralsModel model, Handbook handbook, Map<AccountId, String> names)
        implements CaseSection {

    @Override
    public String anchor() {
        return "referrals";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("referrals.title");
    }

    @Override
    public Node view(Texts texts) {
        return new ReferralsView(model, handbook, new ReferralWords(texts, names));
    }

    @Override
    public void letGo(Runnable way) {
        model.letGo(way);
    }
}
