package org.inspectionwatch.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that topics exist. What an operator has set on a topic stays; settings that nobody has set yet, as on a topic
 * that the broker created by itself, become those of the specification. May run in several processes at once.
 */
public final class TopicSetup {
    private static final Logger LOG = LoggerFactory.getLogger(TopicSetup.class);
    private static final Map<String, Object> DEFAULTS = Map.of(
            AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
            10_000);

    private final Map<String, Object> adminSettings;
    private final Duration retryAfter;

    /**
     * Connects to nothing yet.
     *
     * @param adminSettings of Kafka's admin client: {@code bootstrap.servers}, security
     * @param retryAfter wait between two tries while the broker is not there
     */
    public TopicSetup(Map<String, Object> adminSettings, Duration retryAfter) {
        Map<String, Object> settings = new HashMap<>(DEFAULTS);
        settings.putAll(adminSettings);
        this.adminSettings = Map.copyOf(settings);
        this.retryAfter = retryAfter;
    }

    /**
     * Blocks until all the topics are there, however long the broker is not.
     *
     * @throws InterruptedException where the thread is interrupted while it waits
     */
    public void ensure(List<TopicSpec> topics) throws InterruptedException {
        boolean waiting = false;
        while (!tryEnsure(topics, waiting)) {
            waiting = true;
            Thread.sleep(retryAfter);
        }
    }

    private boolean tryEnsure(List<TopicSpec> topics, boolean waiting) throws InterruptedException {
        try (Admin admin = Admin.create(adminSettings)) {
            create(admin, topics);
            warnOfOtherPartitions(admin, topics);
            fillSettings(admin, topics);
            return true;
        } catch (ExecutionException | KafkaException e) {
            if (!waiting) {
                LOG.warn("topics can't be set up yet, trying again until they are: {}", e.getMessage());
            }
            return false;
        }
    }

    private static void create(Admin admin, List<TopicSpec> topics) throws ExecutionException, InterruptedException {
        Set<String> existing = admin.listTopics().names().get();
        for (TopicSpec topic : topics) {
            if (existing.contains(topic.name())) {
                continue;
            }
            NewTopic created = new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                    .configs(topic.settings());
            try {
                admin.createTopics(List.of(created)).all().get();
                LOG.info("topic {} created with {} partitions", topic.name(), topic.partitions());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    private static void warnOfOtherPartitions(Admin admin, List<TopicSpec> topics)
            throws ExecutionException, InterruptedException {
        List<String> names = topics.stream().map(TopicSpec::name).toList();
        Map<String, TopicDescription> actual =
                admin.describeTopics(names).allTopicNames().get();
        for (TopicSpec topic : topics) {
            TopicDescription description = actual.get(topic.name());
            int partitions = description == null ? 0 : description.partitions().size();
            if (partitions != topic.partitions()) {
                LOG.info(
                        "topic {} has {} partitions, not {}; it is left so",
                        topic.name(),
                        partitions,
                        topic.partitions());
            }
        }
    }

    private static void fillSettings(Admin admin, List<TopicSpec> topics)
            throws ExecutionException, InterruptedException {
        List<ConfigResource> resources =
                topics.stream().map(TopicSetup::resource).toList();
        Map<ConfigResource, Config> actual =
                admin.describeConfigs(resources).all().get();
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (TopicSpec topic : topics) {
            Config config = actual.get(resource(topic));
            List<AlterConfigOp> unset = config == null ? List.of() : unsetSettings(topic, config);
            if (!unset.isEmpty()) {
                changes.put(resource(topic), unset);
            }
        }
        if (!changes.isEmpty()) {
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static ConfigResource resource(TopicSpec topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static List<AlterConfigOp> unsetSettings(TopicSpec topic, Config actual) {
        List<AlterConfigOp> changes = new ArrayList<>();
        topic.settings().forEach((name, value) -> {
            ConfigEntry entry = actual.get(name);
            boolean setByHand = entry != null && entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG;
            if (!setByHand) {
                changes.add(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET));
            }
        });
        return changes;
    }
}
