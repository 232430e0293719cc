package org.inspectionwatch.standalone.machine;

import java.nio.file.Path;
import org.inspectionwatch.embedded.Ports;

/**
 * A service that is started as often as needed: on another port where its own was taken before it was first ready, and then
 * always on the same, which others know by now.
 */
final class StartingService {
    private final HeldPorts ports;
    private final Path folder;
    private final LogFile log;
    private volatile ServiceSpec service;
    private volatile boolean wasReady;

    /** @param folder that the service works in */
    StartingService(ServiceSpec service, HeldPorts ports, Path folder, LogFile log) {
        this.service = service;
        this.ports = ports;
        this.folder = folder;
        this.log = log;
    }

    /** The service with the port of its latest start. */
    ServiceSpec service() {
        return service;
    }

    Running start() {
        ServiceSpec now = service;
        if (!wasReady && !now.portIsWished() && !Ports.isFree(now.port())) {
            now = now.withPort(ports.take(Ports.free()));
            service = now;
            log.line("launcher", now.name() + " listens on port " + now.port() + ", as its own was taken.");
        }
        return ServiceProcess.start(now, folder, log);
    }

    void ready() {
        wasReady = true;
    }
}
