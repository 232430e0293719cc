package org.inspectionwatch.query.paging;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

/** Query parameters, checked; a bad one is a 400 problem that names it. */
public final class Params {
    private Params() {}

    /** A value of an enum by its name in JSON, or null where the parameter is absent. */
    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String value, Class<E> type) {
        return choice(Place.QUERY, name, value, type);
    }

    /** The same of a value that stands elsewhere. */
    public static <E extends Enum<E>> @Nullable E choice(
            Place place, String name, @Nullable String value, Class<E> type) {
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> slug(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> place.refuse(
                        name,
                        "is one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Params::slug)
                                        .collect(Collectors.joining(", "))));
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The same as text for a query. */
    public static <E extends Enum<E>> @Nullable String slug(String name, @Nullable String value, Class<E> type) {
        return slug(Place.QUERY, name, value, type);
    }

    /** The same of a value that stands elsewhere. */
    public static <E extends Enum<E>> @Nullable String slug(
            Place place, String name, @Nullable String value, Class<E> type) {
        choice(place, name, value, type);
        return value;
    }

    /** A day, or null where the parameter is absent. */
    public static @Nullable LocalDate day(String name, @Nullable String value) {
        try {
            return value == null ? null : Times.day(value);
        } catch (DateTimeException e) {
            throw Problems.invalid(name, "is a day such as 2026-04-01");
        }
    }

    /** True or false, or null where the parameter is absent. */
    public static @Nullable Boolean flag(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        return Place.QUERY.flag(name, value);
    }

    /** A year, or null where the parameter is absent. */
    public static @Nullable Integer year(String name, @Nullable String value) {
        return value == null ? null : number(name, value, 1, Times.LAST_YEAR);
    }

    static int number(String name, String value, int least, int most) {
        return Place.QUERY.number(name, value, least, most);
    }
}
