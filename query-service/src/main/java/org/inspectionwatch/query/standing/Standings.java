package org.inspectionwatch.query.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.contracts.reference.Frameworks;
import org.inspectionwatch.query.change.Comparer;
import org.inspectionwatch.query.register.Inspection;
import org.inspectionwatch.query.register.Register;
import org.inspectionwatch.query.wiring.Json;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads where authorities stand. */
@ApplicationScoped
public class Standings {
    private final Jdbi jdbi;
    private final Graded graded;
    private final Clock clock;

    Standings(Jdbi jdbi, Frameworks frameworks, Comparer comparer, Clock clock) {
        this.jdbi = jdbi;
        this.graded = new Graded(frameworks, comparer);
        this.clock = clock;
    }

    /** The day that a question without one is about: today in England. */
    public LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asOf;
    }

    /**
     * Where they stood by their full inspections alone.
     *
     * @param asOf by what was out on that day, or null for all that is
     * @return in the order given
     */
    public List<Standing> byFullInspections(Collection<Authority> chosen, @Nullable LocalDate asOf) {
        return standings(chosen, asOf, Graded.kinds());
    }

    /** The same, with the ratings of all kinds of inspection. */
    public List<Standing> byAllInspections(Collection<Authority> chosen, @Nullable LocalDate asOf) {
        return standings(chosen, asOf, List.of());
    }

    private List<Standing> standings(Collection<Authority> chosen, @Nullable LocalDate asOf, List<String> kinds) {
        Map<String, List<Inspection>> found = new LinkedHashMap<>();
        Map<String, String> addresses = new HashMap<>();
        chosen.forEach(authority -> found.put(authority.authorityId(), new ArrayList<>()));
        jdbi.useHandle(handle -> handle.createQuery("""
                        select data, (select ref ->> 'url' from publication
                            where publication_id = inspection.data #>> '{findings,0,publication_id}') as url
                        from inspection
                        where authority_id = any(:authorities) and (:anyKind or kind = any(:kinds))
                        order by ended, inspection_id
                        """)
                .bindArray("authorities", String.class, List.copyOf(found.keySet()))
                .bind("anyKind", kinds.isEmpty())
                .bindArray("kinds", String.class, kinds)
                .map((row, context) -> {
                    Inspection inspection = Json.read(row.getString("data"), Inspection.class);
                    String url = row.getString("url");
                    if (url != null) {
                        addresses.put(inspection.inspectionId(), url);
                    }
                    return inspection;
                })
                .forEach(inspection -> Objects.requireNonNull(found.get(inspection.authorityId()))
                        .add(inspection)));
        return chosen.stream()
                .map(authority -> graded.standing(
                        authority,
                        register(
                                authority.authorityId(),
                                Objects.requireNonNull(found.get(authority.authorityId())),
                                asOf),
                        inspection -> addresses.get(inspection.inspectionId())))
                .toList();
    }

    private static Register register(String authorityId, List<Inspection> inspections, @Nullable LocalDate asOf) {
        Register register = new Register(authorityId, inspections);
        return asOf == null ? register : register.asOf(asOf);
    }
}
