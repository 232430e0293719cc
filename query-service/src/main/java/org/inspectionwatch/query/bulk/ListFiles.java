package org.inspectionwatch.query.bulk;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.inspectionwatch.query.export.Format;

/**
 * The lists of the API for those who accept a file: the whole list, since nobody sees at a file that it is one page of
 * several. Pages are for JSON, which is what those get to whom the format does not matter.
 */
final class ListFiles {
    private static final String CSV = Format.CSV_TYPE + ";qs=0.5";
    private static final String XLSX = Format.XLSX_TYPE + ";qs=0.5";
    private static final String JSONL = Format.JSONL_TYPE + ";qs=0.5";

    private ListFiles() {}

    @Path("/api/v1/inspections")
    @Produces({CSV, XLSX, JSONL})
    static class Inspections {
        private final BulkFiles files;

        Inspections(BulkFiles files) {
            this.files = files;
        }

        @GET
        @Operation(hidden = true)
        public Response list(@BeanParam BulkParams.Inspections params, @Context HttpHeaders headers) {
            return files.inspections(params, null, headers);
        }
    }

    @Path("/api/v1/findings")
    @Produces({CSV, XLSX, JSONL})
    static class Findings {
        private final BulkFiles files;

        Findings(BulkFiles files) {
            this.files = files;
        }

        @GET
        @Operation(hidden = true)
        public Response list(@BeanParam BulkParams.Findings params, @Context HttpHeaders headers) {
            return files.findings(params, null, headers);
        }
    }

    @Path("/api/v1/rating-changes")
    @Produces({CSV, XLSX, JSONL})
    static class RatingChanges {
        private final BulkFiles files;

        RatingChanges(BulkFiles files) {
            this.files = files;
        }

        @GET
        @Operation(hidden = true)
        public Response list(@BeanParam BulkParams.RatingChanges params, @Context HttpHeaders headers) {
            return files.ratingChanges(params, null, headers);
        }
    }

    @Path("/api/v1/authorities")
    @Produces({CSV, XLSX, JSONL})
    static class Authorities {
        private final BulkFiles files;

        Authorities(BulkFiles files) {
            this.files = files;
        }

        @GET
        @Operation(hidden = true)
        public Response list(@BeanParam BulkParams.OfAuthorities params, @Context HttpHeaders headers) {
            return files.authorities(params, null, headers);
        }
    }

    @Path("/api/v1/themes")
    @Produces({CSV, XLSX, JSONL})
    static class Passages {
        private final BulkFiles files;

        Passages(BulkFiles files) {
            this.files = files;
        }

        @GET
        @Path("{theme_id}/passages")
        @Operation(hidden = true)
        public Response list(
                @PathParam("theme_id") String themeId,
                @BeanParam BulkParams.OfTheme params,
                @Context HttpHeaders headers) {
            return files.passages(params.of(themeId), null, headers);
        }
    }
}
