package org.inspectionwatch.query.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.AnnouncementRetracted;
import org.inspectionwatch.contracts.event.AuthoritySucceeded;
import org.inspectionwatch.contracts.event.InspectionRef;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingChange;
import org.inspectionwatch.contracts.event.RatingChanged;
import org.inspectionwatch.contracts.event.RatingConfirmed;
import org.inspectionwatch.contracts.event.RatingCorrected;
import org.inspectionwatch.contracts.event.RatingRetracted;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Item;
import org.jspecify.annotations.Nullable;

/** Puts the data of events into words. */
public final class EventWords {
    private EventWords() {}

    /**
     * The words of an event.
     *
     * @param data of an event of {@code rating-changes}; fails for others
     */
    public static Words of(Object data) {
        return switch (data) {
            case RatingChanged event -> change("", event.ratingChange(), List.of());
            case RatingConfirmed event ->
                change("Confirmed: ", event.ratingChange(), List.of("A report now says what articles had said."));
            case RatingCorrected event ->
                change(
                        "Corrected: ",
                        event.ratingChange(),
                        List.of(event.reason(), "An earlier announcement was not quite so."));
            case RatingRetracted event -> retracted(event);
            case JudgementDiscontinued event -> discontinued(event);
            case VisitPublished event -> visit(event);
            case PriorityActionIdentified event -> priorityAction(event);
            case AuthoritySucceeded event -> succeeded(event);
            case AnnouncementRetracted event ->
                new Words(
                        "Retracted: an announcement about " + event.authority().name(),
                        List.of("What was announced before does not hold.", event.reason()),
                        null);
            default -> throw new IllegalArgumentException("there are no words for " + data.getClass());
        };
    }

    private static Words change(String prefix, RatingChange change, List<String> more) {
        String title = "%s%s: %s %s from %s to %s"
                .formatted(
                        prefix,
                        change.authority().name(),
                        Terms.judgement(change.to().judgement()),
                        Terms.direction(change.direction()),
                        Terms.grade(change.from().grade()),
                        Terms.grade(change.to().grade()));
        List<String> sentences = new ArrayList<>(more);
        sentences.add("Now: %s.".formatted(end(change.to())));
        sentences.add("Before: %s.".formatted(end(change.from())));
        if (change.basis() == Basis.REPORTED) {
            sentences.add("This is only reported so far; no report was read that says so.");
        }
        change.flags().forEach(flag -> sentences.add(Terms.flag(flag)));
        return new Words(title, sentences, change.to().url());
    }

    private static Words retracted(RatingRetracted event) {
        RatingChange change = event.ratingChange();
        return new Words(
                "Retracted: %s, %s"
                        .formatted(
                                change.authority().name(),
                                Terms.judgement(change.to().judgement())),
                List.of(
                        "It was announced that this judgement %s from %s to %s. That does not hold."
                                .formatted(
                                        Terms.direction(change.direction()),
                                        Terms.grade(change.from().grade()),
                                        Terms.grade(change.to().grade())),
                        event.reason()),
                null);
    }

    private static Words discontinued(JudgementDiscontinued event) {
        List<String> sentences = new ArrayList<>();
        sentences.add("The framework makes this judgement no longer. The rating was not lost and did not change.");
        RatedInspection last = event.last();
        if (last != null) {
            sentences.add("The last one: %s.".formatted(end(last)));
        }
        return new Words(
                "%s: no judgement of %s any more"
                        .formatted(event.authority().name(), Terms.judgement(event.judgement())),
                sentences,
                event.inspection().url());
    }

    private static Words visit(VisitPublished event) {
        String outcome = event.trend() == null ? "" : ", " + Terms.trend(event.trend());
        List<String> sentences = new ArrayList<>(replaced(event.replaces(), event.reason()));
        sentences.add(inspection(event.visit(), event.basis()));
        if (event.priorityAction()) {
            sentences.add("Inspectors name an area for priority action.");
        }
        quotes(event.evidence()).forEach(sentences::add);
        return new Words(
                "%s%s: %s%s"
                        .formatted(
                                event.replaces() == null ? "" : "Corrected: ",
                                event.authority().name(),
                                Terms.kind(event.visit().kind()),
                                outcome),
                sentences,
                event.visit().url());
    }

    private static Words priorityAction(PriorityActionIdentified event) {
        List<String> sentences = new ArrayList<>(replaced(event.replaces(), event.reason()));
        sentences.add(inspection(event.inspection(), event.basis()));
        event.items().stream().map(Item::text).forEach(sentences::add);
        if (event.items().isEmpty()) {
            quotes(event.evidence()).forEach(sentences::add);
        }
        return new Words(
                "%s%s: priority action identified"
                        .formatted(
                                event.replaces() == null ? "" : "Corrected: ",
                                event.authority().name()),
                sentences,
                event.inspection().url());
    }

    private static Words succeeded(AuthoritySucceeded event) {
        String successors = event.successors().stream()
                .map(AuthoritySucceeded.Successor::name)
                .collect(Collectors.joining(" and "));
        List<String> sentences = new ArrayList<>();
        sentences.add("From %s on. A successor inherits no grade.".formatted(Terms.day(event.effectiveOn())));
        if (event.note() != null) {
            sentences.add(event.note());
        }
        return new Words("%s: succeeded by %s".formatted(event.authority().name(), successors), sentences, null);
    }

    private static String end(RatedInspection end) {
        StringBuilder words = new StringBuilder("%s, %s".formatted(Terms.grade(end.grade()), Terms.kind(end.kind())));
        if (end.published() != null) {
            words.append(", %s of %s".formatted(Terms.source(end.basis()), Terms.day(end.published())));
        } else if (end.inspected() != null) {
            words.append(", inspected ").append(end.inspected());
        }
        return words.toString();
    }

    private static String inspection(InspectionRef inspection, Basis basis) {
        String words = Terms.capital(Terms.kind(inspection.kind()));
        if (inspection.theme() != null) {
            words += ", " + inspection.theme();
        }
        if (inspection.published() != null) {
            words += ", %s of %s".formatted(Terms.source(basis), Terms.day(inspection.published()));
        }
        return words + ".";
    }

    private static List<String> replaced(@Nullable String replaces, @Nullable String reason) {
        if (replaces == null) {
            return List.of();
        }
        String what = "This takes the place of an earlier announcement.";
        return reason == null ? List.of(what) : List.of(what, reason);
    }

    private static List<String> quotes(List<Evidence> evidence) {
        return evidence.stream().map(words -> "“" + words.text() + "”").toList();
    }
}
