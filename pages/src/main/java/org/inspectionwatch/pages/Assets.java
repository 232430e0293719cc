package org.inspectionwatch.pages;

import io.vertx.core.buffer.Buffer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.inspectionwatch.contracts.DeterministicId;

/** Style and scripts under addresses that change with their content, as {@code cdi:assets}. */
@Singleton
@Named("assets")
public class Assets {
    /** Where the files are served. */
    static final String ROOT = "/assets/";

    private static final List<String> NAMES =
            List.of("site.css", "places.css", "places.js", "icon.svg", "htmx.min.js", "app.js", "chart.umd.min.js", "theme-chart.js");
    private static final int FINGERPRINT = 12;

    private final Map<String, Asset> byName;
    private final Map<String, Asset> byPath;

    Assets() {
        byName = NAMES.stream().collect(Collectors.toMap(Function.identity(), Assets::load));
        byPath = byName.values().stream().collect(Collectors.toMap(Asset::path, Function.identity()));
    }

    /** The address of a file by its name; fails for a file that there is not. */
    public String url(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no asset " + name);
        }
        return asset.path();
    }

    Optional<Asset> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    private static Asset load(String name) {
        byte[] content = read(name);
        int dot = name.lastIndexOf('.');
        String fingerprint = DeterministicId.contentHash(content).replaceAll("[^0-9a-f]", "");
        String path = "%s%s.%s%s"
                .formatted(ROOT, name.substring(0, dot), fingerprint.substring(0, FINGERPRINT), name.substring(dot));
        return new Asset(path, mediaType(name.substring(dot + 1)), Buffer.buffer(content), gzip(content));
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("assets/" + name)) {
            if (file == null) {
                throw new IllegalStateException("the asset " + name + " was not packaged");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Buffer gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static String mediaType(String extension) {
        return switch (extension) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml; charset=utf-8";
            default -> throw new IllegalArgumentException("there is no media type for ." + extension);
        };
    }
}
