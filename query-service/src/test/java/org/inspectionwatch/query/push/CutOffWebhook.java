package org.inspectionwatch.query.push;

import java.util.concurrent.CountDownLatch;

/** Breaks off while it is posted to: before or after it has noted the event, or answers with an error though it has it. */
final class CutOffWebhook extends CutOffConsumer {
    private final CountDownLatch done = new CountDownLatch(1);

    CutOffWebhook(Receiver receiver, CutOffTest.Flow flow) {
        super(flow);
        receiver.answer(this::answer);
    }

    @Override
    void consume() throws InterruptedException {
        done.await();
    }

    private int answer(Receiver.Received message) {
        boolean breaks = random.nextInt(flow.most() / 2) == 0;
        int way = random.nextInt(3);
        if (!breaks || way > 0) {
            take(message.event().at("/subject").asText(), message.id());
        }
        if (breaks) {
            cut();
        }
        if (complete()) {
            done.countDown();
        }
        if (!breaks) {
            return 204;
        }
        return way == 1 ? 500 : Receiver.CUT;
    }
}
