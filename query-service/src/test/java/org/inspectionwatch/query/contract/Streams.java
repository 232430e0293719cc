package org.inspectionwatch.query.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Streams of events, which have no end. */
final class Streams {
    private Streams() {}

    /** Statuses of so many at once. */
    static List<Integer> openAndClose(int count) {
        List<Integer> statuses = new ArrayList<>();
        List<InputStream> open = new ArrayList<>();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/v1/events/stream"))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int number = 0; number < count; number++) {
                HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
                statuses.add(response.statusCode());
                open.add(response.body());
            }
            for (InputStream stream : open) {
                stream.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return statuses;
    }
}
