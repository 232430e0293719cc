package org.inspectionwatch.query.web.map;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.change.CurrentRating;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.web.drawing.Drawings;

/**
 * The grades of an authority on each day on which some became known.
 *
 * @param byDay ratings that stood from that day on until the next one
 */
record GradeHistory(NavigableMap<LocalDate, List<CurrentRating>> byDay) {
    GradeHistory {
        byDay = Collections.unmodifiableNavigableMap(new TreeMap<>(byDay));
    }

    /** From a register; the same grades on each day as the register as of that day has. */
    static GradeHistory of(Register register, Comparer comparer) {
        NavigableMap<LocalDate, List<CurrentRating>> byDay = new TreeMap<>();
        register.inspections().stream()
                .map(Drawings::out)
                .filter(Objects::nonNull)
                .forEach(day -> byDay.computeIfAbsent(day, each -> comparer.current(register.asOf(each))));
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
        Map.Entry<LocalDate, List<CurrentRating>> last = byDay.floorEntry(day);
        return last == null ? List.of() : last.getValue();
    }
}
