package org.inspectionwatch.query.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inspectionwatch.contracts.EventType;
import org.inspectionwatch.contracts.Topics;
import org.inspectionwatch.contracts.finding.Basis;
import org.inspectionwatch.contracts.finding.Direction;
import org.inspectionwatch.contracts.finding.Judgement;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.query.eventlog.EventFilter;
import org.inspectionwatch.query.paging.Params;
import org.inspectionwatch.query.paging.Regions;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

/** Checks what subscribers choose, and resolves regions to their authorities. */
@ApplicationScoped
public class EventChoices {
    private static final String ANY_BASIS = "any";
    private static final List<String> TYPES = Arrays.stream(EventType.values())
            .filter(type -> type.topic().equals(Topics.RATING_CHANGES))
            .map(EventType::type)
            .toList();

    private final Authorities authorities;
    private final Regions regions;

    EventChoices(Authorities authorities, Regions regions) {
        this.authorities = authorities;
        this.regions = regions;
    }

    /** Of a choice in query parameters; a 400 problem names the one that has a value that it cannot have. */
    public EventFilter filter(EventChoice choice) {
        return filter(Place.QUERY, choice);
    }

    /** The same of a choice that stands elsewhere. */
    public EventFilter filter(Place place, EventChoice choice) {
        return new EventFilter(
                types(place, orNone(choice.types())),
                authorityIds(place, choice),
                Params.slug(place, "judgement", choice.judgement(), Judgement.class),
                Params.slug(place, "direction", choice.direction(), Direction.class),
                basis(place, choice.basis()));
    }

    private static List<String> types(Place place, List<String> types) {
        for (String type : types) {
            if (!TYPES.contains(type)) {
                throw place.refuse("types", "has " + type + "; there are: " + String.join(", ", TYPES));
            }
        }
        return types;
    }

    private List<String> authorityIds(Place place, EventChoice choice) {
        List<String> chosen = new ArrayList<>(orNone(choice.authorityIds()));
        for (String authorityId : chosen) {
            if (authorities.byId(authorityId).isEmpty()) {
                throw place.refuse("authority_ids", "has " + authorityId + ", which is no authority");
            }
        }
        chosen.addAll(orNone(regions.authorityIds(regions.checked(place, "region", choice.region()))));
        return chosen;
    }

    private static @Nullable String basis(Place place, @Nullable String basis) {
        if (basis == null) {
            return Basis.OFFICIAL.slug();
        }
        if (!basis.equals(ANY_BASIS)
                && Arrays.stream(Basis.values()).noneMatch(known -> known.slug().equals(basis))) {
            String known = Arrays.stream(Basis.values()).map(Basis::slug).collect(Collectors.joining(", "));
            throw place.refuse("basis", "is one of " + known + ", any");
        }
        return basis.equals(ANY_BASIS) ? null : basis;
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}
