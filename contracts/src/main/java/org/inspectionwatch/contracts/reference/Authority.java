package org.inspectionwatch.contracts.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A council with duties for children's services, one row of authorities.csv.
 *
 * @param authorityId our own key; never changes
 * @param name full name
 * @param shortName canonical short name, as findings and pages show it
 * @param aliases other names in use
 * @param gssCode current code of the Government Statistical Service
 * @param laCode the Department for Education's three digits
 * @param ofstedUrn Ofsted's number; null for abolished authorities
 * @param region ONS region
 * @param laType such as "London Borough"
 * @param validFrom first day of the body, or null for the two whose age is beyond the records
 * @param validTo last day of the body, or null while it exists
 * @param predecessors ids of the bodies whose area it took over
 * @param successors ids of the bodies that took over its area
 * @param deliveryBodies trusts and companies that delivered the services for it, with their time
 */
public record Authority(
        String authorityId,
        String name,
        String shortName,
        List<String> aliases,
        String gssCode,
        String laCode,
        @Nullable String ofstedUrn,
        String region,
        String laType,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        List<String> successors,
        List<DeliveryBody> deliveryBodies) {
    public Authority {
        aliases = List.copyOf(aliases);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        deliveryBodies = List.copyOf(deliveryBodies);
    }

    /**
     * Whether somebody who types that means it, in any case: a part of its short name or of another name in use, or the beginning
     * of the full name. Parts of full names say too little: all of London are boroughs "of London".
     */
    public boolean isNamed(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return name.toLowerCase(Locale.ROOT).startsWith(wanted)
                || Stream.concat(Stream.of(shortName), aliases.stream())
                        .anyMatch(known -> known.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /**
     * Whether inspections of that day belong to its record. A council that the law made anew of one that is not kept here
     * carries on the record of that one, as Ofsted does by keeping its number (Buckinghamshire 2020); one that took over the
     * areas of others has no record from before its first day.
     */
    public boolean hasRecordOn(LocalDate day) {
        return hasRecordWithin(day, day);
    }

    /** Whether inspections of any of those days belong to its record; the last day counts too. */
    public boolean hasRecordWithin(LocalDate first, LocalDate last) {
        boolean begun = predecessors.isEmpty() || validFrom == null || !last.isBefore(validFrom);
        return begun && (validTo == null || !first.isAfter(validTo));
    }

    /** Whether the body in law existed on that day; {@link #hasRecordOn} asks for those that were inspected. */
    public boolean existedOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
