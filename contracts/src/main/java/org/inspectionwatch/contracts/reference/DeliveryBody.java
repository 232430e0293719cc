package org.inspectionwatch.contracts.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A trust or company that delivers the services for an authority; inspections judge the authority all the same.
 *
 * @param name as the press writes it
 * @param from first day, or null where not known
 * @param to last day, or null while it goes on
 */
public record DeliveryBody(
        String name, @Nullable LocalDate from, @Nullable LocalDate to) {}
