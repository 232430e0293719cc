package org.inspectionwatch.ingest.archive;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.inspectionwatch.access.NeedsApiKey;
import org.inspectionwatch.rest.problem.Place;
import org.jspecify.annotations.Nullable;

/** The archive, for whoever runs this: not all that is archived may be handed on. */
@Path("/api/v1/archive")
@Produces("application/warc")
@Tag(name = "archive")
public class ArchiveResource {
    /** PostgreSQL takes none that is far beyond. */
    private static final int LAST_YEAR = 9999;

    private final ResponseArchive archive;

    ArchiveResource(ResponseArchive archive) {
        this.archive = archive;
    }

    /** Streams, however much it is. */
    @GET
    @Blocking
    @NeedsApiKey
    @Operation(operationId = "exportArchive", summary = "What was fetched in a period, as a WARC file")
    @SecurityRequirement(name = "api_key")
    @APIResponse(
            responseCode = "200",
            description =
                    "The responses in the order in which they were archived, each with its source, licence and attribution",
            content =
                    @Content(
                            mediaType = "application/warc",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "400", description = "A day is missing, or is none")
    @APIResponse(responseCode = "401", description = "The key is missing or wrong")
    public Response export(@QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        Instant first = startOf("from", from);
        Instant end = startOf("until", until);
        StreamingOutput warc = out -> {
            WarcExport export = new WarcExport(out);
            archive.each(first, end, export::write);
        };
        return Response.ok(warc, "application/warc")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"inspection-watch-%s.warc.gz\"".formatted(from))
                .build();
    }

    private static Instant startOf(String name, @Nullable String day) {
        try {
            LocalDate parsed = LocalDate.parse(day == null ? "" : day);
            if (parsed.getYear() < 1 || parsed.getYear() > LAST_YEAR) {
                throw new DateTimeException("the year is too far away");
            }
            return parsed.atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            throw Place.QUERY.refuse(name, "is a day such as 2026-01-31");
        }
    }
}
