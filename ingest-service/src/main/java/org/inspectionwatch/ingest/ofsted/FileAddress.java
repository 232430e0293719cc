package org.inspectionwatch.ingest.ofsted;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of report files. Hosts and paths have changed over the years; the number of a file has not. */
final class FileAddress {
    private static final Pattern NUMBERED = Pattern.compile("/(?:v1/file|provider/files)/(\\d+)(?:/|$)");

    private FileAddress() {}

    /** The number by which the site knows the file, or else the whole address. */
    static String key(URI address) {
        Matcher numbered = NUMBERED.matcher(address.getPath());
        return numbered.find() ? numbered.group(1) : address.toString();
    }
}
