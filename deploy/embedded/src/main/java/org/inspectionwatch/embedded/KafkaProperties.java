package org.inspectionwatch.embedded;

import java.nio.file.Path;
import java.util.Map;

/** The settings of a broker that is alone on its machine and is its own controller. */
final class KafkaProperties {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String SIXTEEN_MEBIBYTES = "16777216";
    private static final String FOR_EVER = "-1";
    private static final String TEN_YEARS_IN_MINUTES = "5256000";

    private KafkaProperties() {}

    static Map<String, String> of(Path data, int port, int controllerPort) {
        String clients = "PLAINTEXT://127.0.0.1:" + port;
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", Integer.toString(NODE_ID)),
                Map.entry("controller.quorum.voters", NODE_ID + "@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", CONTROLLER_LISTENER),
                Map.entry("listeners", clients + "," + CONTROLLER_LISTENER + "://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", clients),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("log.dirs", data.toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("message.max.bytes", SIXTEEN_MEBIBYTES),
                Map.entry("replica.fetch.max.bytes", SIXTEEN_MEBIBYTES),
                Map.entry("log.retention.ms", FOR_EVER),
                // A machine that was off for a month goes on where it stopped.
                Map.entry("offsets.retention.minutes", TEN_YEARS_IN_MINUTES),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
                Map.entry("controlled.shutdown.enable", "true"),
                // A restart waits until the former self's session is over.
                Map.entry("broker.session.timeout.ms", "1500"),
                Map.entry("broker.heartbeat.interval.ms", "250"));
    }
}
