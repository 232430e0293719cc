package org.inspectionwatch.query.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.contracts.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Decisions in force: those that no decision in force takes back. The order in which they came is of no account. */
public final class Decisions {
    private static final Comparator<ReviewDecided> OLDEST_FIRST =
            Comparator.comparing(ReviewDecided::decidedAt).thenComparing(ReviewDecided::decisionId);

    private final Map<String, List<ReviewDecided>> takingBack;
    private final Map<String, List<ReviewDecided>> byClaim;

    public Decisions(Collection<ReviewDecided> all) {
        takingBack = all.stream()
                .filter(decision -> decision.verdict() == Verdict.TAKE_BACK && decision.takesBack() != null)
                .collect(Collectors.groupingBy(decision -> Objects.requireNonNull(decision.takesBack())));
        byClaim = all.stream()
                .filter(decision -> decision.verdict() != Verdict.TAKE_BACK && stands(decision))
                .sorted(OLDEST_FIRST)
                .collect(Collectors.groupingBy(
                        decision -> decision.claim().claimId(),
                        Collectors.collectingAndThen(Collectors.toList(), Decisions::lastOfEachField)));
    }

    private static List<ReviewDecided> lastOfEachField(List<ReviewDecided> oldestFirst) {
        Map<String, ReviewDecided> last = new LinkedHashMap<>();
        for (ReviewDecided decision : oldestFirst) {
            String field = decision.field();
            last.put(field == null ? "" : ClaimField.of(field).name(), decision);
        }
        return List.copyOf(last.values());
    }

    /** Whether the decision holds: not taken back, not followed by another one on the same field, the claim not dismissed. */
    public boolean inForce(ReviewDecided decision) {
        if (decision.verdict() == Verdict.TAKE_BACK) {
            return stands(decision);
        }
        List<ReviewDecided> ofClaim = byClaim.getOrDefault(decision.claim().claimId(), List.of());
        boolean dismissed = ofClaim.stream().anyMatch(each -> each.verdict() == Verdict.DISMISS);
        return ofClaim.contains(decision) && (!dismissed || decision.verdict() == Verdict.DISMISS);
    }

    private boolean stands(ReviewDecided decision) {
        return stands(decision.decisionId(), new HashSet<>());
    }

    private boolean stands(String decisionId, Set<String> asked) {
        return asked.add(decisionId)
                && takingBack.getOrDefault(decisionId, List.of()).stream()
                        .noneMatch(taking -> stands(taking.decisionId(), asked));
    }

    /** Lays the decisions over what was read. */
    public Decided over(Collection<FindingRecorded> read) {
        List<FindingRecorded> findings = new ArrayList<>();
        Map<String, Set<String>> settled = new HashMap<>();
        for (FindingRecorded recorded : read) {
            List<ReviewDecided> ofClaim = byClaim.isEmpty()
                    ? List.of()
                    : byClaim.getOrDefault(Claims.of(recorded).claimId(), List.of());
            Settling settling = new Settling(recorded.finding());
            boolean counts = ofClaim.stream().allMatch(settling::take);
            if (counts) {
                findings.add(settling.of(recorded));
                settled.put(recorded.findingId(), settling.fields);
            }
        }
        return new Decided(findings, settled);
    }

    /** One finding on its way through the decisions about it, oldest first. */
    private static final class Settling {
        private final Finding read;
        private final Set<String> fields = new HashSet<>();
        private Finding finding;

        Settling(Finding read) {
            this.read = read;
            this.finding = read;
        }

        /** False where the claim counts for nothing. */
        boolean take(ReviewDecided decision) {
            @Nullable String name = decision.field();
            switch (decision.verdict()) {
                case DISMISS -> {
                    return false;
                }
                case CONFIRM -> {
                    if (name != null) {
                        confirm(ClaimField.of(name), decision);
                    }
                }
                case CORRECT -> {
                    if (name != null) {
                        correct(ClaimField.of(name), decision);
                    }
                }
                case TAKE_BACK -> {}
            }
            return true;
        }

        private void confirm(ClaimField field, ReviewDecided decision) {
            if (Objects.equals(field.valueIn(read), decision.value())) {
                fields.add(field.name());
            }
        }

        private void correct(ClaimField field, ReviewDecided decision) {
            Optional<Finding> corrected = field.corrected(finding, decision.value(), decision.evidence());
            corrected.ifPresent(value -> {
                finding = value;
                fields.add(field.name());
            });
        }

        FindingRecorded of(FindingRecorded recorded) {
            if (fields.isEmpty()) {
                return recorded;
            }
            return new FindingRecorded(
                    recorded.findingId(), recorded.publication(), recorded.reading(), withoutSettledDoubts());
        }

        private Finding withoutSettledDoubts() {
            return new Finding(
                    finding.authorityId(),
                    finding.body(),
                    finding.inspection(),
                    finding.published(),
                    finding.basis(),
                    finding.news(),
                    finding.judgements(),
                    finding.previous(),
                    finding.direction(),
                    finding.trend(),
                    finding.priorityAction(),
                    finding.areasForImprovement(),
                    finding.priorityActions(),
                    finding.themes(),
                    finding.confidence(),
                    finding.needsReview().stream()
                            .filter(reason -> !fields.contains(
                                    ClaimField.of(reason.field()).name()))
                            .toList(),
                    finding.evidence());
        }
    }
}
