package org.inspectionwatch.query.export;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.inspectionwatch.query.paging.Problems;
import org.jspecify.annotations.Nullable;

/** In which format a table is given. */
public enum Format {
    JSON(Format.JSON_TYPE),
    CSV(Format.CSV_TYPE),
    XLSX(Format.XLSX_TYPE),
    JSONL(Format.JSONL_TYPE);

    public static final String JSON_TYPE = MediaType.APPLICATION_JSON;
    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String JSONL_TYPE = "application/jsonl";

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its name in addresses, which is the ending of its files too. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type as it stands in the answer. */
    public String contentType() {
        return this == CSV ? mediaType + ";charset=UTF-8;header=present" : mediaType;
    }

    /**
     * The format that was asked for.
     *
     * @param format the query parameter, which counts more than the header, since a link can carry it; or null
     * @param accepted of the header, the most wanted first
     * @param offered what there is; the first one for those to whom it does not matter
     * @return a 400 problem where the parameter names none of them, a 406 problem where the header does
     */
    static Format chosen(@Nullable String format, List<MediaType> accepted, List<Format> offered) {
        if (format != null) {
            return offered.stream()
                    .filter(known -> known.slug().equals(format))
                    .findFirst()
                    .orElseThrow(() -> Problems.invalid(
                            "format",
                            "is one of " + offered.stream().map(Format::slug).collect(Collectors.joining(", "))));
        }
        return accepted.stream()
                .flatMap(wanted ->
                        offered.stream().filter(known -> wanted.isCompatible(MediaType.valueOf(known.mediaType))))
                .findFirst()
                .orElseThrow(() -> new NotAcceptableException("This is given as "
                        + Arrays.toString(
                                offered.stream().map(known -> known.mediaType).toArray())));
    }
}
