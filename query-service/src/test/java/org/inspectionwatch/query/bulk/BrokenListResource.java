package org.inspectionwatch.query.bulk;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.query.export.Column;
import org.inspectionwatch.query.export.Downloads;
import org.inspectionwatch.query.export.Format;
import org.inspectionwatch.query.export.Sheet;

/** A list whose rows end early. */
@Path("/test/broken-list")
@Produces({Format.CSV_TYPE, Format.XLSX_TYPE, Format.JSONL_TYPE})
public class BrokenListResource {
    private static final int ROWS = 100_000;

    private final Downloads downloads;

    BrokenListResource(Downloads downloads) {
        this.downloads = downloads;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@Context HttpHeaders headers) {
        return downloads.list(
                null, headers, new Sheet<>("broken", List.of(Column.<String>text("text", text -> text))), taker -> {
                    for (int i = 0; i < ROWS; i++) {
                        taker.take("row " + i);
                    }
                    throw new IOException("The database is away.");
                });
    }
}
