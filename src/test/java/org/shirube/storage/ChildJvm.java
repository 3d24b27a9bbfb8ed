package org.shirube.storage;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Another process with our class path, started as quickly as a Java can.
public final class ChildJvm {

    private final List<String> options;

    private ChildJvm(List<String> options) {
        this.options = options;
    }

    public static ChildJvm with(String... options) {
        return new ChildJvm(
                Stream.concat(
                                Stream.of(
                                        "-XX:TieredStopAtLevel=1",
                                        "-XX:+UseSerialGC",
                                        "-Dorg.jooq.no-logo=true",
                                        "-Dorg.jooq.no-tips=true",
                                        "-cp",
                                        System.getProperty("java.class.path")),
                                Stream.of(options))
                        .toList());
    }

    /// The same, with an archive of the classes that a run of `main` loads: it starts in half the
    /// time. Everything lies in the folder.
    static ChildJvm archived(Path folder, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var archive = folder.resolve("classes.jsa");
        var classPath = jars(folder);
        with("-cp", classPath, "-Xlog:disable", "-XX:ArchiveClassesAtExit=" + archive)
                .run(main, arguments);
        return with("-cp", classPath, "-Xlog:disable", "-XX:SharedArchiveFile=" + archive);
    }

    public Process start(Class<?> main, String... arguments) throws IOException {
        return command(main, arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// Before it is started, to be given a place of its own.
    public ProcessBuilder command(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// Runs to the end; its output in lines.
    public List<String> run(Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var process = start(main, arguments);
        try (var output = process.inputReader()) {
            var lines = output.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException(main + " ended with " + process.exitValue() + ": " + lines);
            }
            return lines;
        }
    }

    /// Our class path with each folder packed into a jar: an archive holds classes of jars only.
    private static String jars(Path folder) throws IOException {
        var jars = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            var path = Path.of(entry);
            jars.add(
                    Files.isDirectory(path)
                            ? jar(path, folder.resolve(jars.size() + ".jar")).toString()
                            : entry);
        }
        return jars.stream().collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path classes, Path jar) throws IOException {
        try (var files = Files.walk(classes);
                var output = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                output.putNextEntry(new JarEntry(name));
                Files.copy(file, output);
                output.closeEntry();
            }
        }
        return jar;
    }
}
