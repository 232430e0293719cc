package org.inspectionwatch.standalone.serving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks by wrk. */
final class Load {
    private static final String DONE = """
            function done(summary, latency, requests)
              local errors = summary.errors
              io.write(string.format("result %d %d %d %d %d %d\\n", summary.requests, summary.duration,
                latency:percentile(50), latency:percentile(95), latency:percentile(99),
                errors.connect + errors.read + errors.write + errors.status + errors.timeout))
            end
            """;
    private final Path folder;
    private final String address;

    Load(Path folder, String address) {
        this.folder = folder;
        this.address = address;
    }

    /**
     * What came of it.
     *
     * @param perSecond answers
     * @param median of the times to the last byte, in milliseconds
     * @param p95 95 in a hundred took no longer, in milliseconds
     * @param p99 99 in a hundred took no longer, in milliseconds
     * @param errors refused, failed or timed out
     */
    record Result(double perSecond, double median, double p95, double p99, long errors) {}

    /** Each connection asks, and waits any time up to twice that long, in milliseconds. */
    private static String steady(int pause) {
        return """
                local paths, at = {}, 0
                function init(arguments)
                  for line in io.lines(arguments[1]) do paths[#paths + 1] = line end
                  math.randomseed(1)
                end
                function request()
                  at = at %% #paths + 1
                  return wrk.format("GET", paths[at])
                end
                function delay()
                  return math.random(0, 2 * %d)
                end
                """.formatted(pause);
    }

    /** At an even rate, each address once. */
    Result steady(List<String> paths, int perSecond, int seconds) throws IOException, InterruptedException {
        int connections = 50;
        Path list = Files.write(folder.resolve("paths.txt"), paths);
        Path script = Files.writeString(folder.resolve("steady.lua"), steady(connections * 1000 / perSecond) + DONE);
        return run(connections, seconds, script, address, list.toString());
    }

    /** As fast as it goes, always the same. */
    Result full(String path, int connections, int seconds) throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("full.lua"), DONE);
        return run(connections, seconds, script, address + path);
    }

    private static Result run(int connections, int seconds, Path script, String... rest)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "10s", "-s", script.toString()));
        command.add(rest[0]);
        if (rest.length > 1) {
            command.addAll(List.of("--", rest[1]));
        }
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        String[] numbers = output.lines()
                .filter(line -> line.startsWith("result "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("wrk says: " + output))
                .split(" ");
        double micros = 1000.0;
        return new Result(
                Long.parseLong(numbers[1]) / (Long.parseLong(numbers[2]) / 1e6),
                Long.parseLong(numbers[3]) / micros,
                Long.parseLong(numbers[4]) / micros,
                Long.parseLong(numbers[5]) / micros,
                Long.parseLong(numbers[6]));
    }
}
