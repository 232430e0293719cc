package org.inspectionwatch.contracts.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All authorities that inspections are about: the 153 of today and those abolished since 2009. Immutable.
 */
public final class Authorities {
    private static final String RESOURCE = "authorities.csv";
    private static final Pattern DELIVERY_BODY = Pattern.compile(
            "(?<name>.+?)(?: (?<from>\\d{4}-\\d\\d-\\d\\d)?\\.\\.(?<to>\\d{4}-\\d\\d-\\d\\d)?)?(?: \\(shared\\))?");
    private static final Pattern REMARK = Pattern.compile(" \\(part.*?\\)");

    private final List<Authority> all;
    private final Map<String, Authority> byId;
    private final Map<String, Authority> byUrn;

    private Authorities(List<Authority> all) {
        this.all = List.copyOf(all);
        this.byId = all.stream().collect(Collectors.toUnmodifiableMap(Authority::authorityId, Function.identity()));
        this.byUrn = all.stream()
                .filter(authority -> authority.ofstedUrn() != null)
                .collect(Collectors.toUnmodifiableMap(
                        authority -> Objects.requireNonNull(authority.ofstedUrn()), Function.identity()));
    }

    /** Reads the authorities that this version was built with. */
    public static Authorities load() {
        try (Reader reader = new InputStreamReader(
                        Objects.requireNonNull(Authorities.class.getResourceAsStream(RESOURCE)),
                        StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return new Authorities(rows.stream().map(Authorities::authority).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the data: today's first. */
    public List<Authority> all() {
        return all;
    }

    /** Those with a record of that day, in the order of the data: the map and the tables of a day have these and no others. */
    public List<Authority> on(LocalDate day) {
        return all.stream().filter(authority -> authority.hasRecordOn(day)).toList();
    }

    /** By id: today's and abolished ones, or those of a day. */
    public List<Authority> listed(@Nullable LocalDate day) {
        return (day == null ? all : on(day))
                .stream().sorted(Comparator.comparing(Authority::authorityId)).toList();
    }

    public Optional<Authority> byId(String authorityId) {
        return Optional.ofNullable(byId.get(authorityId));
    }

    /** By Ofsted's number, which identifies a body better than any name. */
    public Optional<Authority> byUrn(String urn) {
        return Optional.ofNullable(byUrn.get(urn));
    }

    private static Authority authority(NamedCsvRecord row) {
        return new Authority(
                row.getField("authority_id"),
                row.getField("name"),
                row.getField("short_name"),
                list(row.getField("aliases")),
                row.getField("gss_code"),
                row.getField("la_code"),
                emptyToNull(row.getField("ofsted_urn")),
                row.getField("region"),
                row.getField("la_type"),
                date(row.getField("valid_from")),
                date(row.getField("valid_to")),
                ids(row.getField("predecessors")),
                ids(row.getField("successors")),
                deliveryBodies(row.getField("delivery_body")));
    }

    private static List<String> list(String field) {
        return Arrays.stream(field.split("\\|"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<String> ids(String field) {
        return list(field).stream().map(id -> REMARK.matcher(id).replaceAll("")).toList();
    }

    private static List<DeliveryBody> deliveryBodies(String field) {
        return Arrays.stream(field.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(Authorities::deliveryBody)
                .toList();
    }

    private static DeliveryBody deliveryBody(String text) {
        Matcher matcher = DELIVERY_BODY.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException(RESOURCE + ": not a delivery body: " + text);
        }
        return new DeliveryBody(matcher.group("name"), date(matcher.group("from")), date(matcher.group("to")));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null || text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
