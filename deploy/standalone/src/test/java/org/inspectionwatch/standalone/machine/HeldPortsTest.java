package org.inspectionwatch.standalone.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.inspectionwatch.embedded.Ports;
import org.junit.jupiter.api.Test;

class HeldPortsTest {

    @Test
    void a_port_that_one_launcher_chose_is_not_chosen_by_another_before_a_service_listens() {
        try (HeldPorts one = new HeldPorts();
                HeldPorts other = new HeldPorts()) {
            int port = one.take(Ports.free());

            assertThat(other.hold(port)).isFalse();
            assertThat(other.take(port)).isNotEqualTo(port);
            assertThat(Ports.isFree(port)).as("left to the service").isTrue();
        }
    }

    @Test
    void a_port_that_a_program_listens_on_is_not_taken() throws IOException {
        try (ServerSocket program = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                HeldPorts ports = new HeldPorts()) {
            assertThat(ports.hold(program.getLocalPort())).isFalse();
        }
    }

    @Test
    void a_port_let_go_can_be_chosen_again() {
        HeldPorts before = new HeldPorts();
        int port = before.take(Ports.free());
        before.close();

        try (HeldPorts after = new HeldPorts()) {
            assertThat(after.hold(port)).isTrue();
        }
    }
}
