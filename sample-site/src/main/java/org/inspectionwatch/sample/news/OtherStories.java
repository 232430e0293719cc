package org.inspectionwatch.sample.news;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.sample.world.SampleDocument;
import org.jspecify.annotations.Nullable;

/** Stories about visits, about local areas, about several authorities, and about nothing that has an outcome. */
final class OtherStories {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private OtherStories() {}

    static Story visit(SampleDocument letter) {
        String place = place(letter);
        boolean focused = letter.kind() == InspectionKind.FOCUSED_VISIT;
        String first = focused
                ? "Inspectors have published a letter after a focused visit to " + place
                        + " council, which looked at arrangements for children in need."
                : "Ofsted has made a monitoring visit to " + place + " council, whose services are under intervention.";
        return Story.invented(
                GradeStories.slug(place + " visit " + letter.fileId()),
                letter.published().plusDays(1),
                focused ? "Inspectors see how " + place + " helps families" : place + " visited again by Ofsted",
                List.of(
                        first,
                        "Their letter of " + DAY.format(letter.published())
                                + " speaks of committed staff and of plans that take too long.",
                        "No grade is given after such a visit."),
                List.of(mention(letter, null)));
    }

    static Story localArea(SampleDocument report, Grade outcome) {
        String place = place(report);
        String found = switch (outcome) {
            case TYPICALLY_POSITIVE -> "typically lead to positive experiences and outcomes";
            case INCONSISTENT -> "lead to inconsistent experiences and outcomes";
            default -> "show widespread and/or systemic failings";
        };
        return Story.invented(
                GradeStories.slug(place + " send " + report.fileId()),
                report.published().plusDays(1),
                "What inspectors say about special needs support in " + place,
                List.of(
                        "The arrangements of the local area partnership in " + place
                                + " for children with special educational needs and disabilities " + found
                                + ", an area SEND inspection by Ofsted and the CQC has found.",
                        "Families had told inspectors of long waits."),
                List.of(mention(report, outcome)));
    }

    /** @param outcomes of different authorities, at least two, published within days */
    static Story roundUp(List<Outcome> outcomes, LocalDate published) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "Ofsted has published inspections of several councils\u2019 children\u2019s services this week.");
        for (Outcome outcome : outcomes) {
            paragraphs.add(outcome.place() + " was rated " + Outcome.words(outcome.grade()) + " overall.");
            paragraphs.add("In " + outcome.place() + ", inspectors looked at how plans for children are written.");
        }
        return Story.invented(
                "round-up-" + published,
                published,
                "Inspection round-up: " + outcomes.size() + " councils hear how they did",
                paragraphs,
                outcomes.stream().map(outcome -> outcome.mention(false)).toList());
    }

    static Story nothingYet(String place, LocalDate published) {
        return Story.invented(
                GradeStories.slug(place + " waits " + published),
                published,
                place + " awaits its inspectors",
                List.of(
                        "Leaders in " + place + " expect a visit by Ofsted before the end of the year.",
                        "The council\u2019s target is to be good or better when inspectors come.",
                        "Schools in the area are not part of it."),
                List.of());
    }

    private static Mention mention(SampleDocument document, @Nullable Grade outcome) {
        return new Mention(
                document.providers().getFirst().authority().authorityId(),
                document.kind(),
                outcome,
                null,
                document.fileId());
    }

    static Grade outcome(SampleDocument report) {
        return report.grades().getOrDefault(Judgement.SEND_OUTCOME, Grade.NOT_JUDGED);
    }

    private static String place(SampleDocument document) {
        return document.providers().getFirst().authority().shortName();
    }
}
