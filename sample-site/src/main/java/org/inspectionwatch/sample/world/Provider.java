package org.inspectionwatch.sample.world;

import java.time.LocalDate;
import org.inspectionwatch.contracts.reference.Authority;
import org.jspecify.annotations.Nullable;

/**
 * An authority as the listing shows it.
 *
 * @param urn Ofsted's number; invented for abolished authorities, whose true one is not known
 * @param name as the site spells it, which is not always as the reference data do
 * @param address one line
 * @param authority in the reference data
 */
public record Provider(String urn, String name, String address, Authority authority) {
    private static final String FIRST_INVENTED_URN = "9990";

    static Provider of(Authority authority, int row) {
        String urn = authority.ofstedUrn();
        return new Provider(
                urn == null ? FIRST_INVENTED_URN + row : urn,
                spelt(authority.name(), row),
                "Council Offices, High Street, " + authority.shortName() + ", ZZ" + row % 99 + " 1AA",
                authority);
    }

    /** Whether the body has ended by that day. */
    public boolean closed(LocalDate day) {
        LocalDate end = authority.validTo();
        return end != null && end.isBefore(day);
    }

    /** First day of the body, or null where it is beyond the records. */
    public @Nullable LocalDate opened() {
        return authority.validFrom();
    }

    private static String spelt(String name, int row) {
        return switch (row % 4) {
            case 0 -> name.replace(" and ", " & ");
            case 1 -> name.replace(" Metropolitan", "  Metropolitan");
            case 2 -> name.endsWith(" City Council") ? "City of " + name.replace(" City Council", " Council") : name;
            default -> name;
        };
    }
}
