package org.inspectionwatch.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Declares what all operations may answer: 400, 406, 429, and 503 for a database that is away; 413 and 415 where they take a body; 401 and 403 where they need a key, as
 * those do that declare 401. All problems have one schema (RFC 9457).
 */
@OpenApiFilter(stages = RunStage.BUILD)
public class CommonAnswers implements OASFilter {
    /** Extension of an operation that can be done while the database is away; it goes no further than here. */
    public static final String WITHOUT_DATABASE = "x-without-database";

    /** Of the schema in the document. */
    static final String PROBLEM = "Problem";

    private static final String PROBLEM_TYPE = "application/problem+json";
    private static final String KEY = "api_key";
    private static final String OUTAGE = "The database can't be used now; Retry-After says when to come back";
    private static final int FIRST_PROBLEM = 400;

    @Override
    public void filterOpenAPI(OpenAPI openApi) {
        Components components =
                openApi.getComponents() == null ? OASFactory.createComponents() : openApi.getComponents();
        openApi.setComponents(components);
        components.addSchema(PROBLEM, problem());
        components.addSecurityScheme(
                KEY,
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.APIKEY)
                        .in(SecurityScheme.In.HEADER)
                        .name("X-API-Key")
                        .description("Whoever runs the service gives keys out"));
        openApi.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(CommonAnswers::complete);
    }

    private static void complete(Operation operation) {
        APIResponses responses = operation.getResponses();
        declare(responses, "400", "A parameter or field has a value that it cannot have, or is not known");
        declare(responses, "406", "The operation has no answer of a media type that the client accepts");
        declare(responses, "429", "Too many requests; Retry-After says when to come back");
        if (operation.hasExtension(WITHOUT_DATABASE)) {
            operation.removeExtension(WITHOUT_DATABASE);
        } else {
            declare(responses, "503", OUTAGE);
        }
        if (operation.getRequestBody() != null) {
            declare(responses, "413", "The body is larger than this service takes");
            declare(responses, "415", "The operation takes no body of this media type");
        }
        if (responses.hasAPIResponse("401")) {
            declare(responses, "403", "Nobody may write: no key is configured");
            operation.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(KEY)));
        }
        Map<String, APIResponse> inOrder = new TreeMap<>(responses.getAPIResponses());
        inOrder.forEach((status, response) -> {
            if (Integer.parseInt(status) >= FIRST_PROBLEM) {
                response.setContent(problemContent());
            }
        });
        responses.setAPIResponses(inOrder);
    }

    private static void declare(APIResponses responses, String status, String description) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description));
        }
    }

    private static Content problemContent() {
        Schema reference = OASFactory.createSchema().ref("#/components/schemas/" + PROBLEM);
        return OASFactory.createContent()
                .addMediaType(PROBLEM_TYPE, OASFactory.createMediaType().schema(reference));
    }

    private static Schema problem() {
        return object().description("What was wrong (RFC 9457)")
                .addProperty("status", integer().description("The status of the answer"))
                .addProperty("title", text().description("The name of the status"))
                .addProperty("detail", text().description("One sentence that says what was wrong"))
                .addProperty("instance", text().description("Path of the request"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(SchemaType.ARRAY)
                                .description("Which parameters or fields, and why")
                                .items(violation()))
                .required(List.of("status", "title"));
    }

    private static Schema violation() {
        return object().addProperty("field", text().description("Name of the parameter, header or field"))
                .addProperty(
                        "in",
                        text().description("Where it is")
                                .enumeration(List.of("query", "path", "header", "body", "form")))
                .addProperty("message", text().description("What is wrong with it"))
                .required(List.of("field", "in", "message"));
    }

    private static Schema object() {
        return OASFactory.createSchema().addType(SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema integer() {
        return OASFactory.createSchema().addType(SchemaType.INTEGER);
    }
}
