package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.inspectionwatch.contracts.ContractJson;

/** {@code addresses.json} in the data folder: there while everything is up, for programs and for a second launcher. */
final class AddressesFile {
    private static final String NAME = "addresses.json";

    private AddressesFile() {}

    static void write(Path folder, Addresses addresses) throws IOException {
        Path unfinished = folder.resolve(NAME + ".new");
        ContractJson.mapper().writerWithDefaultPrettyPrinter().writeValue(unfinished.toFile(), addresses);
        Files.move(unfinished, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    static void delete(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(NAME));
    }

    /** Who holds the folder, as part of a sentence; empty where that is not known. */
    static String hint(Path folder) {
        try {
            Addresses other =
                    ContractJson.mapper().readValue(folder.resolve(NAME).toFile(), Addresses.class);
            return " (process " + other.pid() + ", " + other.query() + ")";
        } catch (IOException notThere) {
            return "";
        }
    }
}
