package org.shirube;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/// One source file as the compiler's own parser sees it.
record SourceFile(
        Path path, int lines, List<Method> methods, List<Field> staticFields, List<String> calls) {

    /// A method or constructor; `lines` are those between its braces.
    record Method(String place, int lines, int parameters, boolean constructor, boolean inRecord) {}

    /// A static field; `made` is the simple name of the class in `new …`, or empty.
    record Field(String place, boolean assignedOnce, String made) {}

    static List<SourceFile> allBelow(Path folder) {
        try (var found = Files.walk(folder)) {
            return parse(found.filter(SourceFile::isWritten).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWritten(Path path) {
        return path.toString().endsWith(".java") && !path.endsWith("package-info.java");
    }

    private static List<SourceFile> parse(List<Path> paths) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var units = files.getJavaFileObjectsFromPaths(paths);
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, units);
            var positions = Trees.instance(task).getSourcePositions();
            var parsed = new ArrayList<SourceFile>();
            for (var unit : task.parse()) {
                parsed.add(new Reader(unit, positions).read());
            }
            return parsed;
        }
    }

    private static final class Reader extends TreePathScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods = new ArrayList<>();
        private final List<Field> staticFields = new ArrayList<>();
        private final List<String> calls = new ArrayList<>();

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        SourceFile read() throws IOException {
            scan(unit, null);
            var path = Path.of(unit.getSourceFile().toUri());
            var lines = Files.readAllLines(path).size();
            return new SourceFile(path, lines, methods, staticFields, calls);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            methods.add(
                    new Method(
                            place(method),
                            linesOf(method.getBody()),
                            method.getParameters().size(),
                            method.getReturnType() == null,
                            isParent(Tree.Kind.RECORD)));
            return super.visitMethod(method, null);
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            var flags = variable.getModifiers().getFlags();
            // A field of an interface is static and final without saying so.
            var constant = isParent(Tree.Kind.INTERFACE);
            if (constant || flags.contains(Modifier.STATIC)) {
                var once = constant || flags.contains(Modifier.FINAL);
                staticFields.add(new Field(place(variable), once, made(variable)));
            }
            return super.visitVariable(variable, null);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            calls.add(call.getMethodSelect() + " at " + place(call));
            return super.visitMethodInvocation(call, null);
        }

        private boolean isParent(Tree.Kind kind) {
            return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree parent
                    && parent.getKind() == kind;
        }

        private static String made(VariableTree variable) {
            return variable.getInitializer() instanceof NewClassTree creation
                    ? creation.getIdentifier().toString().replaceAll("<.*|.*\\.", "")
                    : "";
        }

        private int linesOf(@Nullable Tree body) {
            if (body == null) {
                return 0;
            }
            var lines = line(positions.getEndPosition(unit, body)) - line(start(body));
            return Math.max(0, (int) lines - 1);
        }

        private String place(Tree tree) {
            var file = Path.of(unit.getSourceFile().toUri()).getFileName();
            return file + ":" + line(start(tree));
        }

        private long start(Tree tree) {
            return positions.getStartPosition(unit, tree);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
