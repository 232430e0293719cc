package org.inspectionwatch.pages;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person entered and that cannot be.
 *
 * @param field id of the field on the page, or null where it is about none
 * @param message one sentence: what is wrong and what would do
 */
public record Problem(@Nullable String field, String message) {}
