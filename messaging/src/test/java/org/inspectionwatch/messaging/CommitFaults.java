package org.inspectionwatch.messaging;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database whose connections break at the commit, as they do when the process dies just before it. */
final class CommitFaults {
    private final DataSource real;
    private final AtomicInteger left;

    CommitFaults(DataSource real, int faults) {
        this.real = real;
        this.left = new AtomicInteger(faults);
    }

    int left() {
        return Math.max(0, left.get());
    }

    DataSource dataSource() {
        return (DataSource) Proxy.newProxyInstance(
                CommitFaults.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> method.getName().equals("getConnection")
                        ? breaking(real.getConnection())
                        : method.invoke(real, arguments));
    }

    private Connection breaking(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                CommitFaults.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && left.getAndDecrement() > 0) {
                        connection.close();
                        throw new SQLException("the connection broke");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
