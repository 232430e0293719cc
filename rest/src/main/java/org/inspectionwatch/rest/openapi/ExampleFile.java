package org.inspectionwatch.rest.openapi;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where an example belongs, as the path of its file says: {@code <operationId>/<status>[-<name>].<ending>}, or
 * {@code <operationId>/request[-<name>].<ending>}.
 *
 * @param operationId of the operation
 * @param place a status such as {@code 200}, or {@code request}
 * @param name of the example among those of its place; {@code example} where the file has none
 * @param ending of the file, without its dot
 */
record ExampleFile(String operationId, String place, String name, String ending) {
    private static final Pattern FILE = Pattern.compile("(request|[1-5]\\d\\d)(?:-([a-z0-9-]+))?\\.([a-z]+)");
    private static final Map<String, String> BINARY = Map.of("png", "image/png", "warc", "application/warc");
    private static final String REQUEST = "request";
    private static final String COMMON = "common";

    /** Fails where the file is named in another way. */
    static ExampleFile of(Path file) {
        Matcher name = FILE.matcher(String.valueOf(file.getFileName()));
        Path folder = file.getParent();
        if (folder == null || !name.matches()) {
            throw new IllegalStateException(
                    "the example " + file
                            + " is not named <operationId>/<status>[-<name>].<ending> or <operationId>/request[-<name>].<ending>");
        }
        return new ExampleFile(
                String.valueOf(folder.getFileName()),
                name.group(1),
                Optional.ofNullable(name.group(2)).orElse("example"),
                name.group(3));
    }

    /** Whether it is for all operations. */
    boolean isCommon() {
        return operationId.equals(COMMON);
    }

    boolean isOfRequest() {
        return place.equals(REQUEST);
    }

    /** Whether it is no text: the document then leads to it by an address that holds it. */
    boolean isBinary() {
        return BINARY.containsKey(ending);
    }

    /** The address of these bytes. */
    String dataAddress(byte[] content) {
        return "data:" + BINARY.get(ending) + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    boolean isJson() {
        return ending.equals("json");
    }

    /** Whether a file of this ending shows content of that media type. */
    boolean shows(String declared) {
        String mediaType = declared.split(";", 2)[0].strip();
        if (isBinary()) {
            return mediaType.equals(BINARY.get(ending));
        }
        return switch (ending) {
            case "json" -> mediaType.endsWith("json") || (isOfRequest() && mediaType.equals("multipart/form-data"));
            case "xml" -> mediaType.endsWith("xml");
            case "csv" -> mediaType.equals("text/csv");
            case "html" -> mediaType.equals("text/html");
            case "jsonl" -> mediaType.endsWith("jsonl") || mediaType.endsWith("ndjson");
            case "txt" ->
                mediaType.startsWith("text/") && !mediaType.equals("text/csv") && !mediaType.equals("text/html");
            default -> throw new IllegalStateException("examples cannot end with ." + ending);
        };
    }
}
