package org.inspectionwatch.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sample publication as a file, and what a source would list of it.
 *
 * @param name of the file
 * @param content its bytes
 * @param urn Ofsted's number of the authority, or null where a source would list none
 * @param provider the authority's name, or null where a source would list none
 * @param title for a person
 * @param published day of publication
 */
public record SampleFile(
        String name,
        byte[] content,
        @Nullable String urn,
        @Nullable String provider,
        String title,
        LocalDate published) {}
