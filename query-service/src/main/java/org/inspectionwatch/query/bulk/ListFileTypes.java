package org.inspectionwatch.query.bulk;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.inspectionwatch.query.export.Format;

/** Says in the OpenAPI document of which lists there are files: of each, the resource for JSON is described alone. */
@OpenApiFilter(stages = RunStage.BUILD)
public class ListFileTypes implements OASFilter {
    private static final Set<String> LISTS =
            Set.of("listInspections", "listFindings", "listRatingChanges", "listAuthorities");

    @Override
    public Operation filterOperation(Operation operation) {
        if (LISTS.contains(operation.getOperationId())) {
            Content content = operation.getResponses().getAPIResponse("200").getContent();
            for (String type : List.of(Format.CSV_TYPE, Format.JSONL_TYPE, Format.XLSX_TYPE)) {
                Schema text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
                content.addMediaType(type, OASFactory.createMediaType().schema(text));
            }
        }
        return operation;
    }
}
