package org.inspectionwatch.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.finding.Grade;
import org.inspectionwatch.contracts.finding.InspectionKind;
import org.inspectionwatch.contracts.finding.Polarity;
import org.inspectionwatch.contracts.finding.Role;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.query.paging.AuthorityIds;
import org.inspectionwatch.query.paging.FrameworkIds;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;
import org.inspectionwatch.query.passage.PassageLabels;
import org.jspecify.annotations.Nullable;

/** Checks what clients search for. */
@ApplicationScoped
public class SearchFilters {
    private static final int LONGEST = 500;

    private final Taxonomy taxonomy;
    private final FrameworkIds frameworkIds;
    private final AuthorityIds authorityIds;
    private final Regions regions;

    SearchFilters(Taxonomy taxonomy, FrameworkIds frameworkIds, AuthorityIds authorityIds, Regions regions) {
        this.taxonomy = taxonomy;
        this.frameworkIds = frameworkIds;
        this.authorityIds = authorityIds;
        this.regions = regions;
    }

    /** A 400 problem names the parameter that has a value that it cannot have. */
    public SearchFilter filter(SearchParams params) {
        SearchFilter filter = new SearchFilter(
                words(params.q),
                labels(params),
                Params.year("from", params.from),
                Params.year("to", params.to),
                Params.choice("sort", params.sort, SearchOrder.class));
        if (filter.isEmpty()) {
            throw Problems.invalid("q", "is missing: give words to search for, or another filter");
        }
        return filter;
    }

    private static @Nullable String words(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        if (q.length() > LONGEST) {
            throw Problems.invalid("q", "has " + q.length() + " characters; it may have " + LONGEST);
        }
        return q.strip();
    }

    private List<String> labels(SearchParams params) {
        List<String> labels = new ArrayList<>();
        String polarity = Params.slug("polarity", params.polarity, Polarity.class);
        if (params.theme != null) {
            checkTheme(params.theme);
            labels.add(
                    polarity == null
                            ? PassageLabels.label("theme", params.theme)
                            : PassageLabels.theme(params.theme, polarity));
        } else {
            add(labels, "polarity", polarity);
        }
        add(labels, "role", Params.slug("role", params.role, Role.class));
        add(labels, "authority", authorityIds.checked(params.authorityId));
        add(labels, "region", regions.checked("region", params.region));
        add(labels, "kind", Params.slug("kind", params.kind, InspectionKind.class));
        add(labels, "framework", frameworkIds.checked(params.framework));
        add(labels, "grade", Params.slug("grade", params.grade, Grade.class));
        return labels;
    }

    private static void add(List<String> labels, String name, @Nullable String value) {
        if (value != null) {
            labels.add(PassageLabels.label(name, value));
        }
    }

    private void checkTheme(String theme) {
        if (taxonomy.byId(theme).isEmpty()) {
            throw Problems.invalid("theme", "is not the id of a theme, such as supervision: " + theme);
        }
    }
}
