package org.inspectionwatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.inspectionwatch.standalone.machine.LauncherException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChosenFoldersTest {

    @TempDir
    Path folder;

    private Path inbox;

    @BeforeEach
    void makeInbox() throws IOException {
        inbox = Files.createDirectory(folder.resolve("inbox"));
    }

    @Test
    void an_empty_value_is_refused() {
        assertRefused(
                () -> ChosenFolders.checkNamed("--data", Path.of("")),
                "--data is given without a folder: its value is empty.");
    }

    @Test
    void an_inbox_that_is_not_there_is_refused() {
        Path absent = folder.resolve("absent");

        assertRefused(() -> ChosenFolders.checkInbox(absent), "The inbox " + absent + " does not exist.");
    }

    @Test
    void folders_beside_each_other_are_accepted_whatever_their_names_begin_with() {
        assertThatCode(() -> ChosenFolders.checkApart(inbox, folder.resolve("inbox-data")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_data_folder_in_the_inbox_is_refused_before_it_exists() {
        Path data = inbox.resolve("a").resolve("data");

        assertRefused(
                () -> ChosenFolders.checkApart(inbox, data),
                "The data folder " + data + " is in the inbox " + inbox
                        + ", which would read it: choose another folder with --data.");
    }

    @Test
    void a_link_into_the_inbox_is_seen_through() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), inbox);

        assertRefused(
                () -> ChosenFolders.checkApart(inbox, link),
                "The inbox " + inbox + " is the data folder too: choose another folder with --data.");
    }

    @Test
    void an_inbox_in_the_data_folder_is_refused() {
        assertRefused(
                () -> ChosenFolders.checkApart(inbox, folder),
                "The inbox " + inbox + " is in the data folder " + folder
                        + ", which is for the databases alone: choose another folder for one of them.");
    }

    private static void assertRefused(ThrowingCallable check, String message) {
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        LauncherException.class,
                        refused -> assertThat(refused.exitStatus()).isEqualTo(LauncherException.BAD_ARGUMENTS))
                .hasMessage(message);
    }
}
