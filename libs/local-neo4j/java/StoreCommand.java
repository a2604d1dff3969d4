import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Comparator;
import org.neo4j.cli.AdminTool;

/**
 * Does something to the store of the home given as first argument for which Neo4j must not run there, and keeps it from being started
 * meanwhile: {@code adopt <data>} puts another data folder in the place of the home's own, all else is a command of Neo4j's admin tool.
 * Exit code 75: Neo4j runs in this home.
 */
public final class StoreCommand {
    private static final int TAKEN = 75;

    /** Held for as long as this process lives, as LocalNeo4j holds it. */
    private static FileChannel lock;

    public static void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0]);
        lock = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) System.exit(TAKEN);
        putBack(home);
        if (arguments[1].equals("adopt")) adopt(Path.of(arguments[2]), home);
        else AdminTool.main(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void adopt(Path adopted, Path home) throws IOException {
        var data = home.resolve("data");
        var before = home.resolve("data-before");
        if (Files.exists(data)) Files.move(data, before, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(adopted, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            putBack(home);
        }
    }

    /** What an exchange that was cut off left: the old data where there is no new one, else nothing of it. */
    static void putBack(Path home) throws IOException {
        var data = home.resolve("data");
        var before = home.resolve("data-before");
        if (!Files.exists(before)) return;
        if (!Files.exists(data)) {
            Files.move(before, data, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        try (var files = Files.walk(before)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
