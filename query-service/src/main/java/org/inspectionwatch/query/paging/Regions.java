package org.inspectionwatch.query.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.inspectionwatch.contracts.reference.Authorities;
import org.inspectionwatch.contracts.reference.Authority;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

/** The regions as a parameter. */
@ApplicationScoped
public class Regions {
    private final Authorities authorities;
    private final SortedSet<String> names;

    Regions(Authorities authorities) {
        this.authorities = authorities;
        this.names =
                new TreeSet<>(authorities.all().stream().map(Authority::region).toList());
    }

    /** The region itself, or null where the parameter is absent; a 400 problem where there is no such region. */
    public @Nullable String checked(String parameter, @Nullable String region) {
        return checked(Place.QUERY, parameter, region);
    }

    /** The same of a value that stands elsewhere. */
    public @Nullable String checked(Place place, String name, @Nullable String region) {
        if (region != null && !names.contains(region)) {
            throw place.refuse(name, "is one of " + String.join(", ", names));
        }
        return region;
    }

    /** Ids of the authorities of a region, or null for no region. */
    public @Nullable List<String> authorityIds(@Nullable String region) {
        return region == null
                ? null
                : authorities.all().stream()
                        .filter(authority -> authority.region().equals(region))
                        .map(Authority::authorityId)
                        .toList();
    }
}
