package org.inspectionwatch.query.web.map;

import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How many authorities of the map have a grade.
 *
 * @param grade which, or null for those without one
 * @param authorities how many
 */
public record MapCount(@Nullable Grade grade, int authorities) {}
