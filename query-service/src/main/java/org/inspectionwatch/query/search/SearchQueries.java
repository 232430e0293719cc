package org.inspectionwatch.query.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.paging.Page;
import org.inspectionwatch.query.paging.PageParams;
import org.inspectionwatch.query.paging.PageRequest;
import org.inspectionwatch.query.passage.Passage;
import org.inspectionwatch.query.search.Matches.Match;
import org.inspectionwatch.query.search.Snippets.Snippet;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Searches passages. */
@ApplicationScoped
public class SearchQueries {
    /** Order, rank, day, id. */
    private static final int KEYS = 4;

    private final Jdbi jdbi;
    private final Authorities authorities;

    SearchQueries(Jdbi jdbi, Authorities authorities) {
        this.jdbi = jdbi;
        this.authorities = authorities;
    }

    /**
     * One page of what matches. The order of a search holds for all its pages, whatever comes meanwhile.
     *
     * @param filter as {@link SearchFilters} checked it; a 400 problem tells of words that cannot be searched for
     * @param paging as a client sent it
     */
    public SearchPage search(SearchFilter filter, PageParams paging) {
        PageRequest request = paging.request(KEYS, "search", filter);
        return jdbi.withHandle(handle -> {
            String words = filter.words() == null ? null : SearchWords.parsed(handle, filter.words());
            Found found = found(new Matches(handle, filter, words), filter, request);
            Page<Match> page = Page.of(
                    request,
                    found.matches().matches(),
                    match -> List.of(found.order().slug(), match.rank(), match.day(), match.passageId()));
            int count = found.matches().count();
            return new SearchPage(
                    results(handle, page.items(), words),
                    new SearchTotal(Math.min(count, Matches.COUNTED), count > Matches.COUNTED),
                    found.order(),
                    page.nextCursor());
        });
    }

    /** What matches, and the order that was chosen. */
    private record Found(SearchOrder order, Matches.Counted matches) {}

    private static Found found(Matches matches, SearchFilter filter, PageRequest request) {
        String begun = request.after(0);
        SearchOrder wanted = begun == null
                ? filter.words() == null ? SearchOrder.NEWEST : filter.sort()
                : SearchOrder.valueOf(begun.toUpperCase(Locale.ROOT));
        if (wanted == null) {
            Matches.Counted counted = matches.countedByRelevance(request);
            return counted.count() > Matches.COUNTED
                    ? new Found(SearchOrder.NEWEST, new Matches.Counted(counted.count(), matches.byDay(request)))
                    : new Found(SearchOrder.RELEVANCE, counted);
        }
        boolean first = begun == null && wanted == SearchOrder.RELEVANCE;
        int count = matches.count(first ? Matches.COMPARED : Matches.COUNTED);
        SearchOrder order = first && count > Matches.COMPARED ? SearchOrder.NEWEST : wanted;
        List<Match> page = order == SearchOrder.RELEVANCE ? matches.byRelevance(request) : matches.byDay(request);
        return new Found(order, new Matches.Counted(count, page));
    }

    private List<SearchResult> results(Handle handle, List<Match> matches, @Nullable String words) {
        Map<String, SearchResult> byId = new HashMap<>();
        handle.createQuery("""
                        select data, case when cast(:words as text) is null then translate(text, :marks, '')
                            else ts_headline('pg_catalog.english', translate(text, :marks, ''),
                                cast(:words as tsquery), :options) end as marked
                        from passage where passage_id = any(:ids)
                        """)
                .bind("words", words)
                .bind("marks", Snippets.MARKS)
                .bind("options", Snippets.OPTIONS)
                .bindArray(
                        "ids",
                        String.class,
                        matches.stream().map(Match::passageId).toList())
                .map((row, context) ->
                        result(Json.read(row.getString("data"), Passage.class), Snippets.of(row.getString("marked"))))
                .forEach(result -> byId.put(result.passageId(), result));
        return matches.stream()
                .flatMap(match -> Optional.ofNullable(byId.get(match.passageId())).stream())
                .toList();
    }

    private SearchResult result(Passage passage, Snippet snippet) {
        Authority authority = authorities.byId(passage.authorityId()).orElseThrow();
        return new SearchResult(
                passage.passageId(),
                snippet.pieces(),
                snippet.cut(),
                passage.role(),
                passage.page(),
                passage.tags(),
                passage.authorityId(),
                authority.shortName(),
                authority.region(),
                passage.kind(),
                passage.framework(),
                passage.grade(),
                passage.basis(),
                passage.published(),
                passage.findingId(),
                passage.inspectionId(),
                passage.publicationId(),
                passage.title(),
                passage.url());
    }
}
