package org.inspectionwatch.query.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.DeterministicId;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.FindingRecorded;
import org.inspectionwatch.contracts.event.InspectionRef;
import org.inspectionwatch.contracts.event.PriorityActionIdentified;
import org.inspectionwatch.contracts.event.VisitPublished;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Evidence;
import org.inspectionwatch.contracts.finding.Finding;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.jspecify.annotations.Nullable;

/** Visits and priority actions of reports. Inspections that a person should check first give none. */
public final class Notices {
    private static final Set<InspectionKind> VISITS =
            Set.of(InspectionKind.FOCUSED_VISIT, InspectionKind.MONITORING_VISIT, InspectionKind.JTAI);

    private final AuthorityRef authority;
    private final Map<String, FindingRecorded> findings;

    private Notices(AuthorityRef authority, Collection<FindingRecorded> findings) {
        this.authority = authority;
        this.findings = findings.stream()
                .collect(Collectors.toMap(FindingRecorded::findingId, Function.identity(), (one, same) -> one));
    }

    /**
     * The notices that follow from a register, oldest inspection first.
     *
     * @param findings those that the register was resolved from
     */
    public static List<Notice> of(AuthorityRef authority, Register register, Collection<FindingRecorded> findings) {
        Notices notices = new Notices(authority, findings);
        List<Notice> found = new ArrayList<>();
        for (Inspection inspection : register.inspections()) {
            FindingRecorded account = notices.account(inspection);
            if (account != null) {
                if (VISITS.contains(inspection.kind())) {
                    found.add(notices.visit(inspection, account));
                }
                if (sureOfPriorityAction(inspection, account)) {
                    found.add(notices.priorityAction(inspection, account));
                }
            }
        }
        return found;
    }

    /** The report that says most of the inspection, or null where none does or where it is in doubt. */
    private @Nullable FindingRecorded account(Inspection inspection) {
        boolean sure = inspection.basis() == Basis.OFFICIAL
                && inspection.news()
                && inspection.held().isEmpty();
        return sure ? findings.get(inspection.findings().getFirst().findingId()) : null;
    }

    private Notice visit(Inspection inspection, FindingRecorded account) {
        boolean doubted = account.finding().needsReview("trend");
        VisitPublished visit = new VisitPublished(
                authority,
                inspection.body(),
                ref(inspection, account),
                inspection.basis(),
                doubted ? null : inspection.trend(),
                sureOfPriorityAction(inspection, account),
                doubted ? List.of() : evidence(account.finding(), "trend"),
                account.finding().confidence(),
                account.reading().readerVersion(),
                null,
                null);
        return new Notice(
                id(EventType.VISIT_PUBLISHED, inspection),
                EventType.VISIT_PUBLISHED,
                account.publication().publicationId(),
                day(inspection),
                visit.trend() + " " + visit.priorityAction(),
                visit);
    }

    private Notice priorityAction(Inspection inspection, FindingRecorded account) {
        List<Item> items = account.finding().priorityActions();
        PriorityActionIdentified action = new PriorityActionIdentified(
                authority,
                inspection.body(),
                ref(inspection, account),
                inspection.basis(),
                items,
                evidence(account.finding(), "priority_action"),
                account.finding().confidence(),
                account.reading().readerVersion(),
                null,
                null);
        return new Notice(
                id(EventType.PRIORITY_ACTION_IDENTIFIED, inspection),
                EventType.PRIORITY_ACTION_IDENTIFIED,
                account.publication().publicationId(),
                day(inspection),
                items.stream().map(Item::text).collect(Collectors.joining("\n")),
                action);
    }

    private static boolean sureOfPriorityAction(Inspection inspection, FindingRecorded account) {
        return inspection.priorityAction() && !account.finding().needsReview("priority_action");
    }

    private static List<Evidence> evidence(Finding finding, String field) {
        return finding.evidence().stream()
                .filter(evidence -> evidence.field().startsWith(field))
                .toList();
    }

    private String id(EventType type, Inspection inspection) {
        return DeterministicId.of(type.type(), authority.authorityId(), inspection.inspectionId());
    }

    /** Publication, or else the last day on site. */
    static @Nullable LocalDate day(Inspection inspection) {
        if (inspection.published() != null) {
            return inspection.published();
        }
        return inspection.when() == null ? null : inspection.when().last();
    }

    static InspectionRef ref(Inspection inspection, FindingRecorded account) {
        return new InspectionRef(
                inspection.inspectionId(),
                inspection.kind(),
                inspection.framework(),
                inspection.visitNumber(),
                inspection.theme(),
                inspection.inspected(),
                inspection.published(),
                account.publication().publicationId(),
                account.publication().url());
    }
}
