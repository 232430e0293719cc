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
import org.inspectionwatch.query.paging.Problems;
import org.inspectionwatch.query.paging.Regions;
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

    /** A 400 problem names the field that has a value that it cannot have. */
    public EventFilter filter(EventChoice choice) {
        return new EventFilter(
                types(orNone(choice.types())),
                authorityIds(choice),
                Params.slug("judgement", choice.judgement(), Judgement.class),
                Params.slug("direction", choice.direction(), Direction.class),
                basis(choice.basis()));
    }

    private static List<String> types(List<String> types) {
        for (String type : types) {
            if (!TYPES.contains(type)) {
                throw Problems.invalid("types", "has " + type + "; there are: " + String.join(", ", TYPES));
            }
        }
        return types;
    }

    private List<String> authorityIds(EventChoice choice) {
        List<String> chosen = new ArrayList<>(orNone(choice.authorityIds()));
        for (String authorityId : chosen) {
            if (authorities.byId(authorityId).isEmpty()) {
                throw Problems.invalid("authority_ids", "has " + authorityId + ", which is no authority");
            }
        }
        chosen.addAll(orNone(regions.authorityIds(regions.checked("region", choice.region()))));
        return chosen;
    }

    private static @Nullable String basis(@Nullable String basis) {
        if (basis == null) {
            return Basis.OFFICIAL.slug();
        }
        if (!basis.equals(ANY_BASIS)
                && Arrays.stream(Basis.values()).noneMatch(known -> known.slug().equals(basis))) {
            String known = Arrays.stream(Basis.values()).map(Basis::slug).collect(Collectors.joining(", "));
            throw Problems.invalid("basis", "is one of " + known + ", any");
        }
        return basis.equals(ANY_BASIS) ? null : basis;
    }

    private static List<String> orNone(@Nullable List<String> values) {
        return Optional.ofNullable(values).orElse(List.of());
    }
}
