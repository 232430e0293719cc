package org.inspectionwatch.query.web.map;

import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * How many authorities of the map have a grade.
 *
 * @param grade which, or null for those without one
 * @param authorities how many
 * @param reported of how many of these articles alone say so
 * @param held of how many of these a grade is held for review
 */
public record MapCount(@Nullable Grade grade, int authorities, int reported, int held) {}
