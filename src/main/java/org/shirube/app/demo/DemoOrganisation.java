package org.shirube.app.demo;

import org.shirube.casework.OrganisationFacts;
import org.shirube.casework.OrganisationKind;

import java.util.List;
import java.util.stream.Stream;

/// One invented organisation, and which invented people named it: by what the office calls them.
record DemoOrganisation(OrganisationFacts facts, List<Named> named) {

    /// Who named it, as what, and since when; empty where that was not said.
    record Named(String alias, OrganisationKind as, String since) {}

    static List<DemoOrganisation> all() {
        return List.of(
                of(OrganisationKind.SENDING_ORGANISATION, "Công ty Cổ phần Nhân lực Sao Mai", "VNM")
                        .alsoCalled("Sao Mai Manpower JSC")
                        .namedBy("Linh", "2023-04")
                        .namedBy("Minh", "2024-09"),
                of(OrganisationKind.BROKER, "Nhan luc Sao Mai", "VNM").namedBy("Thida", ""),
                of(OrganisationKind.SENDING_ORGANISATION, "PT Melati Karya", "IDN")
                        .namedBy("ワヤンさん", "about 2021"),
                of(OrganisationKind.SENDING_ORGANISATION, "Golden Ricefield Co., Ltd.", "KHM")
                        .namedBy("ダラさん（駐車場）", "")
                        .namedBy("Thida", ""),
                of(OrganisationKind.SUPERVISING_BODY, "みらい国際交流協同組合", "JPN")
                        .alsoCalled("Mirai Kokusai Koryu Kyodo Kumiai")
                        .namedBy("Linh", "2023-04")
                        .namedBy("ダラさん（駐車場）", "")
                        .namedBy("Minh", "2024-09"),
                of(OrganisationKind.EMPLOYER, "瀬戸内みどり水産株式会社", "JPN")
                        .alsoCalled("Setouchi Midori Suisan")
                        .namedBy("Linh", "2023-05")
                        .namedBy("ダラさん（駐車場）", "2025"),
                of(OrganisationKind.EMPLOYER, "北浜鉄工所", "JPN").namedBy("ワヤンさん", "2021-11"),
                of(OrganisationKind.EMPLOYER, "㈲ひがし縫製", "JPN").namedBy("Minh", "2024-10"),
                of(OrganisationKind.LENDER, "Hoa Sen Credit", "VNM")
                        .namedBy("Linh", "2023-02")
                        .namedBy("Minh", ""),
                of(OrganisationKind.BROKER, "Himal Overseas Pvt. Ltd.", "NPL")
                        .namedBy("Bikash R.", "2024")
                        .namedBy("Aung", ""),
                of(OrganisationKind.SCHOOL, "ひまわり日本語学院", "JPN").namedBy("Bikash R.", "2024-10"),
                of(OrganisationKind.VENUE, "クラブ・ルナ", "JPN").namedBy("Rosa", "2026-03"));
    }

    private static DemoOrganisation of(OrganisationKind kind, String name, String country) {
        return new DemoOrganisation(
                new OrganisationFacts(kind, name, List.of(), "", country, List.of(), ""),
                List.of());
    }

    private DemoOrganisation alsoCalled(String variant) {
        return new DemoOrganisation(
                new OrganisationFacts(
                        facts.kind(),
                        facts.name(),
                        List.of(variant),
                        facts.prefecture(),
                        facts.country(),
                        facts.phones(),
                        facts.note()),
                named);
    }

    private DemoOrganisation namedBy(String alias, String since) {
        return new DemoOrganisation(
                facts,
                Stream.concat(named.stream(), Stream.of(new Named(alias, facts.kind(), since)))
                        .toList());
    }
}
