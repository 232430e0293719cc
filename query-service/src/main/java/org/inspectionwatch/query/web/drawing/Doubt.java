package org.inspectionwatch.query.web.drawing;

import java.time.LocalDate;
import org.inspectionwatch.contracts.finding.Grade;
import org.jspecify.annotations.Nullable;

/**
 * A grade that was read and does not count, since a person should check it first. The grade before stands meanwhile.
 *
 * @param day on which it was out
 * @param grade what was read, or null where nothing could be
 * @param reason why it waits, in sentences
 * @param inspectionId the inspection that may have given it
 */
public record Doubt(LocalDate day, @Nullable Grade grade, String reason, String inspectionId) {}
