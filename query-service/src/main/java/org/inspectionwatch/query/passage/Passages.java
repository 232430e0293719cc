package org.inspectionwatch.query.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.finding.ThemeTag;
import org.inspectionwatch.query.passage.Passage.Tag;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.MatchedFinding;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the passages of an authority's findings: what is said of themes, areas for improvement and priority actions, what
 * visits found, and headlines of articles. Words that stand in more than one of these are one passage, and a report that was
 * published at two places, or handed in besides, is counted once.
 */
public final class Passages {
    /** Who can be followed to a publication comes first, and of those the copy that was known first. */
    private static final Comparator<FindingRecorded> FOR_READERS =
            Comparator.comparing(recorded -> recorded.publication().url() == null);

    private final Map<String, Inspection> byFinding = new HashMap<>();
    private final Map<Printed, String> firstPrinted = new HashMap<>();
    private final StandingGrades grades;

    private Passages(Register register) {
        for (Inspection inspection : register.inspections()) {
            for (MatchedFinding finding : inspection.findings()) {
                byFinding.put(finding.findingId(), inspection);
            }
        }
        grades = new StandingGrades(register);
    }

    /** Those of publications that have an address first; then in the order of the findings and of their documents. */
    public static List<Passage> of(Register register, Collection<FindingRecorded> findings) {
        Passages passages = new Passages(register);
        return findings.stream()
                .sorted(FOR_READERS)
                .flatMap(recorded -> passages.of(recorded).stream())
                .filter(passages::isFirstPrint)
                .toList();
    }

    private boolean isFirstPrint(Passage passage) {
        if (passage.inspectionId() == null) {
            return true;
        }
        Printed printed = new Printed(passage.inspectionId(), passage.basis(), passage.text());
        return Objects.requireNonNullElse(
                        firstPrinted.putIfAbsent(printed, passage.publicationId()), passage.publicationId())
                .equals(passage.publicationId());
    }

    private List<Passage> of(FindingRecorded recorded) {
        Finding finding = recorded.finding();
        Inspection inspection = byFinding.get(recorded.findingId());
        List<Passage> passages = new ArrayList<>();
        words(recorded)
                .forEach((words, tags) -> passages.add(new Passage(
                        recorded.findingId() + "-" + (passages.size() + 1),
                        recorded.findingId(),
                        inspection == null ? null : inspection.inspectionId(),
                        recorded.publication().publicationId(),
                        Objects.requireNonNull(
                                finding.authorityId(), "a register holds findings that name its authority"),
                        inspection == null ? finding.inspection().kind() : inspection.kind(),
                        inspection == null ? finding.inspection().framework() : inspection.framework(),
                        finding.basis(),
                        published(finding, inspection),
                        day(finding, inspection),
                        inspection == null ? finding.overall() : grades.at(inspection.inspectionId()),
                        words.role(),
                        words.text(),
                        words.page(),
                        List.copyOf(tags),
                        recorded.reading().taxonomyVersion(),
                        recorded.publication().title(),
                        recorded.publication().url())));
        return passages;
    }

    private static Map<Words, Set<Tag>> words(FindingRecorded recorded) {
        Finding finding = recorded.finding();
        Map<Words, Set<Tag>> words = new LinkedHashMap<>();
        for (ThemeTag tag : finding.themes()) {
            words.computeIfAbsent(new Words(tag.role(), tag.evidence(), tag.page()), of -> new LinkedHashSet<>())
                    .add(new Tag(tag.theme(), tag.polarity(), tag.judgement(), tag.scope()));
        }
        for (Item item : finding.priorityActions()) {
            add(words, new Words(Role.PRIORITY_ACTION, item.text(), item.page()));
        }
        for (Item item : finding.areasForImprovement()) {
            add(words, new Words(Role.IMPROVEMENT_AREA, item.text(), item.page()));
        }
        for (Evidence evidence : finding.evidence()) {
            if (evidence.field().equals("trend")) {
                add(words, new Words(Role.HEADLINE, evidence.text(), evidence.page()));
            }
        }
        String title = recorded.publication().title();
        if (finding.basis() == Basis.REPORTED && finding.news() && title != null) {
            add(words, new Words(Role.HEADLINE, title, null));
        }
        return words;
    }

    private static void add(Map<Words, Set<Tag>> words, Words more) {
        boolean known = words.keySet().stream().anyMatch(there -> there.text().equals(more.text()));
        if (!known && !more.text().isBlank()) {
            words.put(more, new LinkedHashSet<>());
        }
    }

    private static @Nullable LocalDate published(Finding finding, @Nullable Inspection inspection) {
        return finding.published() == null && inspection != null ? inspection.published() : finding.published();
    }

    private static @Nullable LocalDate day(Finding finding, @Nullable Inspection inspection) {
        LocalDate published = published(finding, inspection);
        if (published != null) {
            return published;
        }
        return inspection == null || inspection.when() == null
                ? finding.inspection().end()
                : inspection.when().last();
    }

    /**
     * Words at one place of a document.
     *
     * @param role which place
     * @param text the words
     * @param page where they begin, or null
     */
    private record Words(Role role, String text, @Nullable Integer page) {}

    /**
     * Words that publications of one inspection share.
     *
     * @param inspectionId the inspection
     * @param basis reports repeat reports; an article that quotes one is another voice
     * @param text the words
     */
    private record Printed(String inspectionId, Basis basis, String text) {}
}
