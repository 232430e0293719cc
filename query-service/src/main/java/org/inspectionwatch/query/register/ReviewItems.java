package org.inspectionwatch.query.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.event.ClaimRef;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.ReviewDecided.Verdict;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.ReviewReason;
import org.inspectionwatch.query.decision.ClaimField;
import org.inspectionwatch.query.decision.Claims;
import org.inspectionwatch.query.decision.Decided;
import org.jspecify.annotations.Nullable;

/** What of a register a person should look at: the readers' own doubts, and those that come of comparing documents. */
public final class ReviewItems {
    private static final String PREVIOUS_OVERALL = "previous.overall";

    private final Map<String, ClaimRef> claims;
    private final Map<String, FindingRecorded> findings;
    private final Map<String, ReviewItem> items = new LinkedHashMap<>();

    private ReviewItems(Collection<FindingRecorded> read, Decided decided) {
        claims = read.stream().collect(Collectors.toMap(FindingRecorded::findingId, Claims::of, (one, same) -> one));
        findings = decided.findings().stream()
                .collect(Collectors.toMap(FindingRecorded::findingId, Function.identity(), (one, same) -> one));
    }

    /**
     * The items of one authority, each once, oldest inspection first.
     *
     * @param register resolved from {@code decided}
     * @param read the findings as they were read
     * @param decided the same as people left them
     * @param gaps inspections that no grade is compared with the one before, each with the reason, by id
     */
    public static List<ReviewItem> of(
            Register register, Collection<FindingRecorded> read, Decided decided, Map<String, String> gaps) {
        ReviewItems review = new ReviewItems(read, decided);
        for (Inspection inspection : register.inspections()) {
            review.add(inspection);
            String gap = gaps.get(inspection.inspectionId());
            if (gap != null) {
                review.add(review.anchor(inspection), inspection, new ReviewReason(PREVIOUS_OVERALL, gap), true);
            }
        }
        return List.copyOf(review.items.values());
    }

    /** The items of findings that name no authority that we know. */
    public static List<ReviewItem> ofUnresolved(Collection<FindingRecorded> read, Decided decided) {
        ReviewItems review = new ReviewItems(read, decided);
        for (FindingRecorded recorded : decided.findings()) {
            review.doubts(recorded, null);
            if (!recorded.finding().needsReview(ClaimReview.AUTHORITY)) {
                review.add(
                        recorded,
                        null,
                        new ReviewReason(ClaimReview.AUTHORITY, "The document names no authority that we know."),
                        true);
            }
        }
        return List.copyOf(review.items.values());
    }

    private void add(Inspection inspection) {
        List<String> said = new ArrayList<>();
        for (MatchedFinding matched : inspection.findings()) {
            FindingRecorded recorded = finding(matched.findingId());
            doubts(recorded, inspection);
            recorded.finding().needsReview().forEach(reason -> said.add(reason.reason()));
        }
        FindingRecorded anchor = anchor(inspection);
        for (ReviewReason reason : inspection.held()) {
            if (!said.contains(reason.reason())) {
                add(anchor, inspection, reason, true);
                said.add(reason.reason());
            }
        }
        for (Assertion assertion : inspection.assertions()) {
            String field = ClaimField.of(assertion.judgement()).name();
            assertion.held().stream()
                    .filter(reason -> !said.contains(reason))
                    .forEach(reason ->
                            add(finding(assertion.findingId()), inspection, new ReviewReason(field, reason), true));
        }
    }

    private void doubts(FindingRecorded recorded, @Nullable Inspection inspection) {
        for (ReviewReason reason : recorded.finding().needsReview()) {
            add(recorded, inspection, reason, ClaimReview.holdsBack(reason, recorded.finding()));
        }
    }

    private void add(
            FindingRecorded recorded, @Nullable Inspection inspection, ReviewReason reason, boolean holdsBack) {
        ClaimField field = ClaimField.of(reason.field());
        ClaimRef claim = Objects.requireNonNull(claims.get(recorded.findingId()));
        Finding finding = recorded.finding();
        String value = field.valueIn(finding);
        ReviewItem item = new ReviewItem(
                DeterministicId.of("review-item", claim.claimId(), field.name(), reason.reason()),
                finding.authorityId(),
                inspection == null ? null : inspection.inspectionId(),
                claim,
                recorded.findingId(),
                finding.basis(),
                field.name(),
                value,
                reason.reason(),
                holdsBack,
                verdicts(field, value, inspection),
                recorded.publication().url(),
                evidence(finding, field));
        items.putIfAbsent(item.itemId(), item);
    }

    /** Nobody can vouch for a value that is not there, nor for a date that no document gives. */
    private static Set<Verdict> verdicts(ClaimField field, @Nullable String value, @Nullable Inspection inspection) {
        Set<Verdict> verdicts = EnumSet.of(Verdict.DISMISS);
        boolean whole = field.name().equals("inspection");
        boolean undated = inspection != null && inspection.when() == null;
        boolean gap = field.name().equals(PREVIOUS_OVERALL);
        if ((value != null && !gap) || (whole && !undated)) {
            verdicts.add(Verdict.CONFIRM);
        }
        if (whole || ClaimField.correctable().contains(field.name())) {
            verdicts.add(Verdict.CORRECT);
        }
        return Collections.unmodifiableSet(verdicts);
    }

    private static List<Evidence> evidence(Finding finding, ClaimField field) {
        return finding.evidence().stream()
                .filter(evidence -> ClaimField.of(evidence.field()).equals(field))
                .toList();
    }

    private FindingRecorded anchor(Inspection inspection) {
        return finding(inspection.findings().getFirst().findingId());
    }

    private FindingRecorded finding(String findingId) {
        return Objects.requireNonNull(findings.get(findingId));
    }
}
