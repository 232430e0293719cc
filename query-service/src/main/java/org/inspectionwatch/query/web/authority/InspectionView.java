package org.inspectionwatch.query.web.authority;

import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.event.PublicationRef;
import org.inspectionwatch.contracts.finding.Item;
import org.inspectionwatch.pages.PageWords;
import org.inspectionwatch.query.register.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * An inspection, as pages show it.
 *
 * @param inspection as the register has it
 * @param title kind, and number or subject where there is one
 * @param onSite days on site in words, or null where nothing dates it
 * @param framework name of the framework, or null
 * @param daysToPublish days from the last on site to publication, or null
 * @param lines judgements in the order of reports
 * @param improvements areas for improvement, as printed
 * @param priorityActions areas for priority action, as printed
 * @param trend the way that things go, in words, or null
 * @param held why a person should check the inspection as a whole; empty where nobody need
 * @param publications where it can be read
 */
public record InspectionView(
        Inspection inspection,
        String title,
        @Nullable String onSite,
        @Nullable String framework,
        @Nullable Long daysToPublish,
        List<JudgedLine> lines,
        List<Item> improvements,
        List<Item> priorityActions,
        @Nullable String trend,
        List<String> held,
        List<PublicationRef> publications) {
    public InspectionView {
        lines = List.copyOf(lines);
        improvements = List.copyOf(improvements);
        priorityActions = List.copyOf(priorityActions);
        held = List.copyOf(held);
        publications = List.copyOf(publications);
    }

    /** Its id, also of its part of a page after {@code inspection-}. */
    public String id() {
        return inspection.inspectionId();
    }

    /** The title with the days on site, or the day of publication: an authority has several inspections of one kind. */
    public String datedTitle() {
        if (onSite != null) {
            return "%s, %s".formatted(title, onSite);
        }
        return published() == null ? title : "%s, published %s".formatted(title, PageWords.words(published()));
    }

    /** Day on which the outcome was published, or null. */
    public @Nullable LocalDate published() {
        return inspection.published();
    }

    /** Lead inspectors, with commas between, or null. */
    public @Nullable String leadInspectors() {
        return inspection.leadInspectors().isEmpty() ? null : String.join(", ", inspection.leadInspectors());
    }

    /** Whether there are words behind a grade. */
    public boolean hasEvidence() {
        return lines.stream().anyMatch(line -> !line.evidence().isEmpty());
    }

    /** Address of the best account of it, or null. */
    public @Nullable String url() {
        return inspection.findings().stream()
                .flatMap(finding -> publications.stream()
                        .filter(publication -> publication.publicationId().equals(finding.publicationId())))
                .map(PublicationRef::url)
                .findFirst()
                .orElse(null);
    }
}
