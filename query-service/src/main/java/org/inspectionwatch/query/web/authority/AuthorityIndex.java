package org.inspectionwatch.query.web.authority;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.web.map.GradeHistories;
import org.jspecify.annotations.Nullable;

/** The list of all authorities with their grades of today. */
@Singleton
class AuthorityIndex {
    private final Authorities authorities;
    private final GradeHistories histories;
    private final Clock clock;

    AuthorityIndex(Authorities authorities, GradeHistories histories, Clock clock) {
        this.authorities = authorities;
        this.histories = histories;
        this.clock = clock;
    }

    /** The day that the grades are of. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Names of the regions, in order. */
    List<String> regions() {
        return authorities.all().stream()
                .map(Authority::region)
                .distinct()
                .sorted()
                .toList();
    }

    /** Those of today, letter by letter. */
    List<IndexLetter> letters(@Nullable String region, @Nullable String name) {
        return chosen(region, name, true)
                .collect(Collectors.groupingBy(IndexEntry::letter, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(letter -> new IndexLetter(letter.getKey(), letter.getValue()))
                .toList();
    }

    /** Those that are no more, by name. */
    List<IndexEntry> former(@Nullable String region, @Nullable String name) {
        return chosen(region, name, false).toList();
    }

    private Stream<IndexEntry> chosen(@Nullable String region, @Nullable String name, boolean today) {
        LocalDate day = today();
        Map<String, List<CurrentRating>> ratings = histories.on(day);
        return authorities.all().stream()
                .filter(authority -> authority.hasRecordOn(day) == today)
                .filter(authority -> region == null || authority.region().equals(region))
                .filter(authority -> name == null || authority.isNamed(name))
                .sorted(Comparator.comparing(Authority::shortName, String.CASE_INSENSITIVE_ORDER))
                .map(authority -> IndexEntry.of(authority, ratings.getOrDefault(authority.authorityId(), List.of())));
    }
}
