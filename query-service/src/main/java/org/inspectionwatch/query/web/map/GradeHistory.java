package org.inspectionwatch.query.web.map;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.finding.Body;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.change.JudgementLine;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.web.drawing.Drawings;

/**
 * The grades of an authority on each day on which some became known.
 *
 * @param byDay what was known from that day on until the next one
 */
record GradeHistory(NavigableMap<LocalDate, Known> byDay) {
    GradeHistory {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    /** From a register; the same grades on each day as the register as of that day has. */
    static GradeHistory of(Register register, Comparer comparer) {
        NavigableMap<LocalDate, Known> byDay = new TreeMap<>();
        register.inspections().stream()
                .map(Drawings::out)
                .filter(Objects::nonNull)
                .forEach(day -> byDay.computeIfAbsent(day, each -> Known.of(register.asOf(each), comparer)));
        return new GradeHistory(byDay);
    }

    /** By authority, of the inspections of several, oldest first for each. */
    static Map<String, GradeHistory> of(Map<String, List<Inspection>> byAuthority, Comparer comparer) {
        Map<String, GradeHistory> histories = new TreeMap<>();
        byAuthority.forEach((authorityId, inspections) ->
                histories.put(authorityId, of(new Register(authorityId, inspections), comparer)));
        return histories;
    }

    /** What stood on that day. */
    List<CurrentRating> on(LocalDate day) {
        return known(day).ratings();
    }

    /** All that was known on that day. */
    Known known(LocalDate day) {
        Map.Entry<LocalDate, Known> last = byDay.floorEntry(day);
        return last == null ? Known.NOTHING : last.getValue();
    }

    /**
     * The grades of a day.
     *
     * @param ratings that stood
     * @param held lines of the council on which a grade was held for review, whether or not one stood
     */
    record Known(List<CurrentRating> ratings, Set<JudgementLine> held) {
        static final Known NOTHING = new Known(List.of(), Set.of());

        static Known of(Register register, Comparer comparer) {
            Set<JudgementLine> held = register.inspections().stream()
                    .filter(inspection -> inspection.body() == Body.COUNCIL && !inspection.authorityUnsure())
                    .flatMap(inspection -> inspection.assertions().stream()
                            .filter(assertion -> !assertion.held().isEmpty())
                            .map(assertion -> JudgementLine.of(inspection.kind(), assertion.judgement())))
                    .collect(Collectors.toSet());
            return new Known(comparer.current(register), held);
        }
    }
}
