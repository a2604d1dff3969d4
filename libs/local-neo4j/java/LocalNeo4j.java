import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.Label;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.monitoring.DatabaseHealth;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;

/**
 * Runs Neo4j in the home given as first argument, on its conf/neo4j.conf, for as long as somebody uses it. The second argument is the
 * Bolt port, 0 for a free one; the password is the first line of standard input. Exit code 75: another launcher has this home.
 *
 * <p>Who uses it holds a connection to the lease port that running.properties tells, and is greeted with one line, "name bolt-port",
 * once Neo4j answers queries. When the last one ends, or the process that held it dies, Neo4j shuts down. Exit code 70: it met a
 * fault that it cannot get past, as a full disk, after which it would answer nothing until it is started anew.
 */
public final class LocalNeo4j {
    private static final int TAKEN = 75;
    private static final int UNWELL = 70;
    private static final int SECONDS_FOR_THE_FIRST_LEASE = 60;

    /** Held for as long as this process lives: a channel that nothing refers to is closed by the garbage collection, and its lock freed. */
    private static FileChannel lock;

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        // The system frees this lock when the process dies, however it dies: it is never stale.
        lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(TAKEN);
        // An exchange of the store that was cut off between its two steps.
        var before = home.resolve("data-before");
        if (Files.exists(before) && !Files.exists(home.resolve("data"))) Files.move(before, home.resolve("data"));
        var password = new BufferedReader(new InputStreamReader(System.in)).readLine().getBytes(StandardCharsets.UTF_8);
        var boltPort = new CompletableFuture<Integer>();
        var leases = lend(home, boltPort);

        var hasher = new SecureHasher();
        var credential = SystemGraphCredential.createCredentialForPassword(password, hasher);
        var firstUsers = home.resolve("data/dbms/auth.ini");
        Files.createDirectories(firstUsers.getParent());
        Files.writeString(firstUsers, "neo4j:" + credential.serialize() + ":\n");

        var neo4j = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(home.resolve("conf/neo4j.conf"))
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", Integer.parseInt(arguments[1])))
                .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            close(leases);
            neo4j.shutdown();
        }));
        var system = (GraphDatabaseAPI) neo4j.database("system");
        // Whoever may read this home may read the graph: a password that was lost is replaced.
        try (var transaction = system.beginTx()) {
            var user = transaction.findNode(Label.label("User"), "name", "neo4j");
            var kept = SystemGraphCredential.deserialize((String) user.getProperty("credentials"), hasher);
            if (!kept.matchesPassword(password)) user.setProperty("credentials", credential.serialize());
            transaction.commit();
        }
        var ports = system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        endWhenUnwell((GraphDatabaseAPI) neo4j.database("neo4j"));
        boltPort.complete(ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    /** Better gone, and recovered at the next start, than there and of no use. */
    private static void endWhenUnwell(GraphDatabaseAPI graph) {
        daemon(() -> {
            while (true) {
                var health = graph.getDependencyResolver().resolveDependency(DatabaseHealth.class);
                if (!health.hasNoPanic()) {
                    health.causeOfPanic().printStackTrace();
                    Runtime.getRuntime().halt(UNWELL);
                }
                try {
                    Thread.sleep(500);
                } catch (InterruptedException ended) {
                    return;
                }
            }
        });
    }

    private static ServerSocket lend(Path home, CompletableFuture<Integer> boltPort) throws IOException {
        var leases = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var name = UUID.randomUUID().toString();
        var record = Files.writeString(home.resolve("running.properties.new"), "name=" + name + "\npid="
                + ProcessHandle.current().pid() + "\nleasePort=" + leases.getLocalPort() + "\n");
        Files.move(record, home.resolve("running.properties"), StandardCopyOption.ATOMIC_MOVE);
        var held = new AtomicInteger();
        leases.setSoTimeout(SECONDS_FOR_THE_FIRST_LEASE * 1000);
        daemon(() -> {
            while (true) {
                var lease = leases.accept();
                leases.setSoTimeout(0);
                held.incrementAndGet();
                boltPort.thenAccept(port -> greet(lease, name + " " + port + "\n"));
                daemon(() -> {
                    waitForEnd(lease);
                    if (held.decrementAndGet() == 0) System.exit(0);
                    close(lease);
                });
            }
        });
        return leases;
    }

    private static void greet(Socket lease, String greeting) {
        try {
            lease.getOutputStream().write(greeting.getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // Its end is seen by the thread that waits for it.
        }
    }

    private static void waitForEnd(Socket lease) {
        try {
            lease.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException reset) {
            // A holder that was killed has ended too.
        }
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It is closed, which is what was asked for.
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void daemon(Work work) {
        var thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException closed) {
                System.exit(0);
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
