package org.inspectionwatch.ingest.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.inspectionwatch.contracts.DeterministicId;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Writes archived responses as WARC 1.0, each record compressed by itself, as the tools of web archives read it. */
final class WarcExport {
    /** Of the body as it was sent; the archived one is decompressed and whole. */
    private static final Set<String> OF_THE_WIRE =
            Set.of("content-encoding", "transfer-encoding", "content-length", "connection", "keep-alive");

    private final WarcWriter writer;

    WarcExport(OutputStream out) throws IOException {
        this.writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP);
    }

    /** A response record under the address that was asked for, and a metadata record with its way and its terms. */
    void write(ArchivedResponse response) {
        try {
            WarcResponse record = new WarcResponse.Builder(response.address())
                    .date(response.fetchedAt())
                    .payloadDigest("sha256", DeterministicId.contentHash(response.content()))
                    .body(http(response))
                    .build();
            writer.write(record);
            writer.write(new WarcMetadata.Builder()
                    .targetURI(response.address())
                    .date(response.fetchedAt())
                    .concurrentTo(record.id())
                    .fields(fields(response))
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse http(ArchivedResponse response) throws IOException {
        HttpResponse.Builder http = new HttpResponse.Builder(200, "OK");
        response.headers().forEach((name, values) -> {
            if (!OF_THE_WIRE.contains(name) && !name.equals("content-type")) {
                values.forEach(value -> http.addHeader(name, value));
            }
        });
        String declared = String.join(", ", response.headers().getOrDefault("content-type", List.of()));
        return http.body(
                        MediaType.parseLeniently(declared.isEmpty() ? response.mediaType() : declared),
                        response.content())
                .build();
    }

    private static Map<String, List<String>> fields(ArchivedResponse response) {
        Map<String, List<String>> fields = new TreeMap<>();
        ArchiveTerms terms = response.terms();
        put(fields, "source", terms.sourceId());
        put(fields, "licence", terms.licence());
        put(fields, "attribution", terms.attribution());
        put(fields, "media-type", response.mediaType());
        List<String> hops = new ArrayList<>();
        response.hops().stream().skip(1).map(URI::toString).forEach(hops::add);
        if (!hops.isEmpty()) {
            fields.put("redirected-to", hops);
        }
        return fields;
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, List.of(value));
        }
    }
}
