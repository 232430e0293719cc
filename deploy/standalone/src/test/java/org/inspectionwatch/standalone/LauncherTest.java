package org.inspectionwatch.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LauncherTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "extract --help", "extract -h", "extract reports --help"})
    void every_command_prints_the_help_screen(String arguments) {
        StringWriter printed = new StringWriter();

        int status = Launcher.commandLine().setOut(new PrintWriter(printed)).execute(arguments.split(" "));

        assertThat(status).isZero();
        assertThat(printed.toString()).isEqualTo(HelpText.read()).contains("./run extract PATH");
    }
}
