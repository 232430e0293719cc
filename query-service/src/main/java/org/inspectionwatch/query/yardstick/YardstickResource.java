package org.inspectionwatch.query.yardstick;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Gives the bytes of a file without looking at anything. The service that is built for use has no such operation: it takes
 * {@code -Dinspection-watch.yardstick=true} when the service is packaged.
 */
@IfBuildProperty(name = "inspection-watch.yardstick", stringValue = "true")
@Path("/yardstick")
class YardstickResource {
    private final java.nio.file.Path folder;
    private final Map<Integer, byte[]> bodies = new ConcurrentHashMap<>();

    YardstickResource(@ConfigProperty(name = "inspection-watch.yardstick-folder") java.nio.file.Path folder) {
        this.folder = folder;
    }

    @GET
    @NonBlocking
    @Path("{number}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public byte[] get(@PathParam("number") int number) {
        return bodies.computeIfAbsent(number, this::read);
    }

    private byte[] read(int number) {
        try {
            return Files.readAllBytes(folder.resolve(number + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
