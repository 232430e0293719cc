package org.inspectionwatch.query.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.JudgementDiscontinued;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.change.Outcome;
import org.inspectionwatch.query.change.RatingChanges;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Judgements that a framework makes no longer, such as the overall grade from April 2026. */
public final class Endings {
    private final AuthorityRef authority;
    private final Map<String, Inspection> inspections;
    private final Map<String, FindingRecorded> findings;

    private Endings(AuthorityRef authority, Register register, Collection<FindingRecorded> findings) {
        this.authority = authority;
        this.inspections = register.inspections().stream()
                .collect(Collectors.toMap(Inspection::inspectionId, Function.identity()));
        this.findings = findings.stream()
                .collect(Collectors.toMap(FindingRecorded::findingId, Function.identity(), (one, same) -> one));
    }

    /** One for each line that ended, by reports alone; inspections that a person should check first end none. */
    public static List<Notice> of(
            AuthorityRef authority,
            Register register,
            List<Comparison> comparisons,
            Collection<FindingRecorded> findings) {
        Endings endings = new Endings(authority, register, findings);
        List<Notice> notices = new ArrayList<>();
        comparisons.stream()
                .filter(comparison -> comparison.outcome() == Outcome.DISCONTINUED
                        && comparison.basis() == Basis.OFFICIAL
                        && comparison.news())
                .forEach(comparison -> endings.notice(comparison).ifPresent(notices::add));
        return notices;
    }

    private Optional<Notice> notice(Comparison comparison) {
        Inspection inspection = Objects.requireNonNull(inspections.get(comparison.inspectionId()));
        FindingRecorded account = findings.get(inspection.findings().getFirst().findingId());
        if (account == null || !inspection.held().isEmpty()) {
            return Optional.empty();
        }
        JudgementDiscontinued data = new JudgementDiscontinued(
                authority,
                inspection.body(),
                comparison.judgement(),
                last(comparison),
                Notices.ref(inspection, account));
        return Optional.of(new Notice(
                DeterministicId.of(
                        EventType.JUDGEMENT_DISCONTINUED.type(),
                        authority.authorityId(),
                        inspection.body().slug(),
                        comparison.line().slug()),
                EventType.JUDGEMENT_DISCONTINUED,
                account.publication().publicationId(),
                Notices.day(inspection),
                comparison.line().slug(),
                data));
    }

    private @Nullable RatedInspection last(Comparison comparison) {
        Comparison.Earlier earlier = comparison.previous();
        if (earlier == null || earlier.grade() == null) {
            return null;
        }
        Inspection before = Objects.requireNonNull(inspections.get(earlier.inspectionId()));
        return before.assertion(earlier.judgement(), Basis.OFFICIAL)
                .map(assertion -> RatingChanges.end(before, assertion))
                .orElse(null);
    }
}
