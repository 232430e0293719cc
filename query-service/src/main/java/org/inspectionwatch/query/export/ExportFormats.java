package org.inspectionwatch.query.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Gives the OpenAPI document the file formats of the lists, and of each operation that has the parameter "format". */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExportFormats implements OASFilter {
    private static final String PARAMETER = "format";
    private static final Set<String> LISTS =
            Set.of("listInspections", "listFindings", "listRatingChanges", "listAuthorities", "listPassages");

    @Override
    public Operation filterOperation(Operation operation) {
        List<Parameter> parameters = operation.getParameters();
        boolean hasFormats =
                parameters != null && parameters.stream().anyMatch(parameter -> PARAMETER.equals(parameter.getName()));
        if (hasFormats || LISTS.contains(operation.getOperationId())) {
            APIResponse success = operation.getResponses().getAPIResponse("200");
            Content content = OASFactory.createContent();
            Content json = success.getContent();
            if (json != null && json.hasMediaType(Format.JSON_TYPE)) {
                content.addMediaType(Format.JSON_TYPE, json.getMediaType(Format.JSON_TYPE));
            }
            content.addMediaType(Format.CSV_TYPE, OASFactory.createMediaType().schema(text()));
            content.addMediaType(Format.XLSX_TYPE, OASFactory.createMediaType().schema(text().format("binary")));
            content.addMediaType(Format.JSONL_TYPE, OASFactory.createMediaType().schema(text()));
            success.setContent(content);
        }
        return operation;
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
