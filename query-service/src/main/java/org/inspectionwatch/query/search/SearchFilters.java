package org.inspectionwatch.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.inspectionwatch.contracts.reference.Taxonomy;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.passage.PassageLabels;
import org.inspectionwatch.query.theme.PassageFilter;
import org.inspectionwatch.query.theme.PassageFilters;
import org.jspecify.annotations.Nullable;

/** Checks what clients search for. */
@ApplicationScoped
public class SearchFilters {
    private static final int LONGEST = 500;

    private final Taxonomy taxonomy;
    private final PassageFilters passages;

    SearchFilters(Taxonomy taxonomy, PassageFilters passages) {
        this.taxonomy = taxonomy;
        this.passages = passages;
    }

    /** A 400 problem names the parameter that has a value that it cannot have. */
    public SearchFilter filter(SearchParams params) {
        PassageFilter passage = passages.filter(theme(params.theme), params);
        SearchFilter filter = new SearchFilter(
                words(params.q),
                labels(passage),
                passage.from(),
                passage.to(),
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

    private static List<String> labels(PassageFilter filter) {
        List<String> labels = new ArrayList<>();
        String theme = filter.theme();
        String polarity = filter.polarity();
        if (theme == null) {
            add(labels, "polarity", polarity);
        } else {
            labels.add(polarity == null ? PassageLabels.label("theme", theme) : PassageLabels.theme(theme, polarity));
        }
        add(labels, "role", filter.role());
        add(labels, "authority", filter.authorityId());
        add(labels, "region", filter.region());
        add(labels, "kind", filter.kind());
        add(labels, "framework", filter.framework());
        add(labels, "grade", filter.grade());
        return labels;
    }

    private static void add(List<String> labels, String name, @Nullable String value) {
        if (value != null) {
            labels.add(PassageLabels.label(name, value));
        }
    }

    private @Nullable String theme(@Nullable String theme) {
        if (theme != null && taxonomy.byId(theme).isEmpty()) {
            throw Problems.invalid("theme", "is not the id of a theme, such as supervision: " + theme);
        }
        return theme;
    }
}
