package org.inspectionwatch.standalone.machine;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.inspectionwatch.embedded.EmbeddedKafka;
import org.inspectionwatch.embedded.EmbeddedPostgres;
import org.inspectionwatch.embedded.EmbeddedServerException;
import org.inspectionwatch.embedded.KafkaSettings;
import org.inspectionwatch.embedded.PostgresSettings;

/**
 * PostgreSQL, Kafka and the three services on this machine: started together, kept running, stopped in the order in which
 * documents flow.
 */
public final class Machine implements AutoCloseable {
    private static final Duration READY_PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(100);
    /** A service that ends so often before it was ever ready has a fault that another start will not mend. */
    private static final int TOO_OFTEN = 3;

    private final MachineOptions options;
    private final DataFolder folder;
    private final LogFile log;
    private final Console console;
    private final Closing closing;

    public Machine(MachineOptions options, DataFolder folder, LogFile log, Console console) {
        this.options = options;
        this.folder = folder;
        this.log = log;
        this.console = console;
        this.closing = new Closing((name, cause) -> log.line("launcher", name + " did not stop cleanly.", cause));
    }

    /**
     * Starts everything and returns when every service is ready.
     *
     * @throws LauncherException where something does not start; {@link #close} stops what did
     */
    public Addresses start() throws IOException, InterruptedException {
        HeldPorts held = closing.add("the ports", new HeldPorts());
        ChosenPorts ports = ChosenPorts.choose(options.port(), held);
        console.say("Starting PostgreSQL and Kafka ...");
        CompletableFuture<EmbeddedKafka> kafka = CompletableFuture.supplyAsync(
                () -> EmbeddedKafka.start(
                        KafkaSettings.in(folder.resolve("kafka")).withPort(ports.kafka())),
                work -> Thread.ofPlatform().name("start of Kafka").start(work));
        ServiceSpecs specs = new ServiceSpecs(options, folder, ports, startPostgres(ports));
        closing.add("Kafka", awaitKafka(kafka));
        console.say("Starting the services: ingest, classify, query ...");
        ChosenPorts used = ports.withServices(startServices(specs.all(), held));
        Addresses addresses = Addresses.of(used, ProcessHandle.current().pid());
        AddressesFile.write(folder.path(), addresses);
        closing.add("addresses.json", () -> AddressesFile.delete(folder.path()));
        return addresses;
    }

    /** Stops everything; may be called from another thread while {@link #start} is still at it. */
    @Override
    public void close() {
        closing.close();
    }

    private EmbeddedPostgres startPostgres(ChosenPorts ports) {
        PostgresSettings settings = PostgresSettings.in(folder.resolve("postgres"))
                .withPort(ports.postgres())
                .withLog(log.path());
        AtomicReference<PostgresProcess> latest = new AtomicReference<>();
        Supervisor supervisor = new Supervisor(
                "PostgreSQL",
                () -> {
                    PostgresProcess process = PostgresProcess.start(settings);
                    latest.set(process);
                    return process;
                },
                console::say);
        supervisor.begin();
        closing.add("PostgreSQL", supervisor);
        return Objects.requireNonNull(latest.get(), "begin() has started it").server();
    }

    private static EmbeddedKafka awaitKafka(CompletableFuture<EmbeddedKafka> kafka) {
        try {
            return kafka.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof EmbeddedServerException known) {
                throw known;
            }
            throw failed;
        }
    }

    /** Returns the port of each, by its name. */
    private Map<String, Integer> startServices(List<ServiceSpec> services, HeldPorts held) throws InterruptedException {
        Map<StartingService, Supervisor> starting = new LinkedHashMap<>();
        // Stopped in reverse: so ingest, which hands on to the others, is started last.
        for (ServiceSpec spec : services.reversed()) {
            StartingService service = new StartingService(spec, held, folder.path(), log);
            Supervisor supervisor = new Supervisor(spec.name(), service::start, console::say);
            supervisor.begin();
            starting.put(service, closing.add(spec.name(), supervisor));
        }
        Instant deadline = Instant.now().plus(READY_PATIENCE);
        Map<String, Integer> ports = new HashMap<>();
        try (Readiness readiness = new Readiness()) {
            for (Map.Entry<StartingService, Supervisor> entry : starting.entrySet()) {
                awaitReady(readiness, entry.getKey(), entry.getValue(), deadline);
                ServiceSpec ready = entry.getKey().service();
                ports.put(ready.name(), ready.port());
            }
        }
        return ports;
    }

    private void awaitReady(Readiness readiness, StartingService starting, Supervisor supervisor, Instant deadline)
            throws InterruptedException {
        while (!readiness.isReady(starting.service().port())) {
            String name = starting.service().name();
            if (supervisor.endings() >= TOO_OFTEN) {
                throw LauncherException.failed(name + " does not start; the log says why: " + log.path() + ".");
            }
            if (Instant.now().isAfter(deadline)) {
                throw LauncherException.failed(name + " was not ready after " + READY_PATIENCE.toMinutes()
                        + " minutes; the log says why: " + log.path() + ".");
            }
            Thread.sleep(POLL);
        }
        starting.ready();
    }
}
