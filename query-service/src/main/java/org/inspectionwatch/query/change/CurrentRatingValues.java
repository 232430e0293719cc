package org.inspectionwatch.query.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.event.AuthorityRef;
import org.inspectionwatch.contracts.event.RatedInspection;
import org.inspectionwatch.contracts.event.RatingCurrent;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;

/** The values of the topic {@code ratings} for one authority. */
public final class CurrentRatingValues {
    private final AuthorityRef authority;
    private final Map<String, Inspection> inspections;

    private CurrentRatingValues(AuthorityRef authority, Register register) {
        this.authority = authority;
        this.inspections = register.inspections().stream()
                .collect(Collectors.toMap(Inspection::inspectionId, Function.identity()));
    }

    /** One value a line that has a grade; a reported grade stands beside an official one, or in its place where there is none. */
    public static List<RatingCurrent> of(AuthorityRef authority, Register register, List<CurrentRating> ratings) {
        CurrentRatingValues values = new CurrentRatingValues(authority, register);
        Map<String, List<CurrentRating>> byKey = new LinkedHashMap<>();
        ratings.forEach(rating -> byKey.computeIfAbsent(values.key(rating), key -> new ArrayList<>())
                .add(rating));
        return byKey.entrySet().stream()
                .map(line -> values.value(line.getKey(), line.getValue()))
                .toList();
    }

    private String key(CurrentRating rating) {
        String line = rating.line().slug();
        return rating.body() == Body.COUNCIL
                ? authority.authorityId() + "/" + line
                : authority.authorityId() + "/" + rating.body().slug() + "/" + line;
    }

    /** Official ratings come before reported ones. */
    private RatingCurrent value(String key, List<CurrentRating> ofLine) {
        CurrentRating first = ofLine.getFirst();
        CurrentRating last = ofLine.getLast();
        boolean newerReport = first.basis() == Basis.OFFICIAL && last.basis() == Basis.REPORTED;
        return new RatingCurrent(
                key,
                authority,
                first.body(),
                first.line().slug(),
                end(first),
                first.since(),
                first.discontinued(),
                first.awaitingReview(),
                newerReport ? end(last) : null);
    }

    private RatedInspection end(CurrentRating rating) {
        Inspection inspection = inspections.get(rating.inspectionId());
        if (inspection == null) {
            throw new IllegalStateException(
                    "the rating is of an inspection that the register does not have: " + rating.inspectionId());
        }
        return RatingChanges.end(
                inspection,
                inspection.assertion(rating.judgement(), rating.basis()).orElseThrow());
    }
}
