package org.inspectionwatch.query.web.authority;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.Comparison;
import org.inspectionwatch.query.inspection.InspectionDetail;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.web.drawing.Drawing;
import org.inspectionwatch.query.web.drawing.Drawings;
import org.jspecify.annotations.Nullable;

/** Drawings of what is known of authorities. */
@Singleton
public class AuthorityDrawings {
    private final AuthorityReader reader;
    private final Clock clock;
    private final Drawings drawings;

    AuthorityDrawings(AuthorityReader reader, Authorities authorities, Frameworks frameworks, Clock clock) {
        this.reader = reader;
        this.clock = clock;
        this.drawings = new Drawings(frameworks, authorities);
    }

    /** As of that day, or of today where it is null. */
    public Drawing of(Authority authority, @Nullable LocalDate asOf) {
        return of(authority, reader.details(authority, asOf), day(asOf));
    }

    /** Of inspections that are read already, each with its comparisons. */
    Drawing of(Authority authority, List<InspectionDetail> details, LocalDate day) {
        Register register = new Register(
                authority.authorityId(),
                details.stream().map(InspectionDetail::inspection).toList());
        List<Comparison> comparisons = details.stream()
                .flatMap(detail -> detail.comparisons().stream())
                .toList();
        return drawings.of(authority, register, comparisons, day);
    }

    /** The day itself, or today in England. */
    LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asOf;
    }
}
