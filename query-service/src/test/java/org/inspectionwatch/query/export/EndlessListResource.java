package org.inspectionwatch.query.export;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** A list that goes on for as long as somebody takes it. */
@Path("/test/endless-list")
@Produces({Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
public class EndlessListResource {
    private final Downloads downloads;

    EndlessListResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@Context HttpHeaders headers) {
        return downloads.list(
                null, headers, new Sheet<>("endless", List.of(Column.<String>text("text", text -> text))), taker -> {
                    for (long row = 0; row < Long.MAX_VALUE; row++) {
                        taker.take("row " + row);
                    }
                });
    }
}
