package org.inspectionwatch.standalone.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * One of the three services as this machine runs it.
 *
 * @param name such as {@code ingest-service}
 * @param jar its {@code quarkus-run.jar}
 * @param port that it listens on, on the loopback address
 * @param portIsWished whether a person asked for this very port
 * @param heapMegabytes the most that its heap may take
 * @param environment its settings but the port, on top of the launcher's own environment
 */
record ServiceSpec(
        String name, Path jar, int port, boolean portIsWished, int heapMegabytes, Map<String, String> environment) {
    ServiceSpec {
        environment = Map.copyOf(environment);
    }

    ServiceSpec withPort(int chosen) {
        return new ServiceSpec(name, jar, chosen, portIsWished, heapMegabytes, environment);
    }

    /** Short-lived or small: the first compiler tier and the serial collector start fastest and take least. */
    List<String> command(Path java) {
        return List.of(
                java.toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Duser.timezone=UTC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar",
                jar.toString());
    }
}
