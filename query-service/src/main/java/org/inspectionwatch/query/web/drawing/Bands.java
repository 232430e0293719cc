package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inspectionwatch.contracts.reference.Framework;
import org.inspectionwatch.contracts.reference.Frameworks;

/** The frameworks of full inspections as bands along the axis. */
final class Bands {
    private static final Map<String, String> SHORT = Map.of(
            "sif", "SIF",
            "ilacs-1", "ILACS 2018",
            "ilacs-2", "ILACS 2023",
            "ilacs-3", "ILACS 2026");
    private static final List<String> FULL = List.of("sif", "ilacs-1", "ilacs-2", "ilacs-3");

    private final Frameworks frameworks;

    Bands(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** A band ends where the next begins, although the two frameworks overlapped for weeks. */
    List<Band> along(Axis axis) {
        List<Framework> full =
                FULL.stream().map(id -> frameworks.byId(id).orElseThrow()).toList();
        List<Band> bands = new ArrayList<>();
        add(
                bands,
                axis,
                "Older frameworks",
                "Older",
                axis.from(),
                full.getFirst().from().earliest());
        for (int i = 0; i < full.size(); i++) {
            Framework framework = full.get(i);
            LocalDate to = i + 1 < full.size() ? full.get(i + 1).from().earliest() : axis.to();
            add(
                    bands,
                    axis,
                    framework.name(),
                    SHORT.get(framework.id()),
                    framework.from().earliest(),
                    to);
        }
        return bands;
    }

    private static void add(List<Band> bands, Axis axis, String name, String shortName, LocalDate from, LocalDate to) {
        LocalDate first = from.isBefore(axis.from()) ? axis.from() : from;
        LocalDate end = to.isAfter(axis.to()) ? axis.to() : to;
        if (first.isBefore(end)) {
            bands.add(new Band(name, shortName, first, end));
        }
    }
}
