package org.inspectionwatch.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void a_second_launcher_is_told_who_holds_the_folder() throws IOException {
        try (DataFolder held = DataFolder.open(folder)) {
            AddressesFile.write(held.path(), Addresses.of(new ChosenPorts(8080, 8081, 8082, 9092, 54320), 4711));

            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(LauncherException.class)
                    .hasMessage("Another ./run uses the data folder " + folder
                            + " (process 4711, http://127.0.0.1:8080): stop it, or choose another folder with --data.");
        }
    }

    @Test
    void a_folder_that_was_let_go_can_be_held_again() throws IOException {
        DataFolder.open(folder).close();

        try (DataFolder again = DataFolder.open(folder)) {
            assertThat(again.path()).isEqualTo(folder);
        }
    }

    @Test
    void the_key_is_made_once_and_only_its_owner_reads_it() throws IOException {
        try (DataFolder held = DataFolder.open(folder)) {
            String key = held.apiKey();

            assertThat(key).hasSizeGreaterThan(40).isEqualTo(held.apiKey());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("api-key"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_file_in_the_way_is_said_in_one_sentence() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file))
                .isInstanceOf(LauncherException.class)
                .hasMessage("The data folder " + file + " cannot be used: " + file + " is in the way.");
    }
}
