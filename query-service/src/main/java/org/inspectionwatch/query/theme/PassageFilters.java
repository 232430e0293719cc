package org.inspectionwatch.query.theme;

import jakarta.enterprise.context.ApplicationScoped;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.FrameworkIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Regions;
import org.jspecify.annotations.Nullable;

/** Checks which passages clients ask for. */
@ApplicationScoped
public class PassageFilters {
    private final AuthorityIds authorityIds;
    private final Regions regions;
    private final FrameworkIds frameworkIds;

    PassageFilters(AuthorityIds authorityIds, Regions regions, FrameworkIds frameworkIds) {
        this.authorityIds = authorityIds;
        this.regions = regions;
        this.frameworkIds = frameworkIds;
    }

    /** A 400 problem names the parameter that has a value that it cannot have; the theme is checked already. */
    public PassageFilter filter(@Nullable String theme, PassageParams params) {
        return new PassageFilter(
                theme,
                authorityIds.checked(params.authorityId),
                regions.checked("region", params.region),
                Params.slug("polarity", params.polarity, Polarity.class),
                Params.slug("role", params.role, Role.class),
                Params.slug("kind", params.kind, InspectionKind.class),
                frameworkIds.checked(params.framework),
                Params.slug("grade", params.grade, Grade.class),
                Params.year("from", params.from),
                Params.year("to", params.to));
    }
}
