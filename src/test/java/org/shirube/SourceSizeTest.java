package org.shirube;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.shirube.SourceFile.Field;
import org.shirube.SourceFile.Method;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Keeps classes such that they are read without scrolling, and keeps out what the house does not
/// do.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceSizeTest {

    private static final Path MAIN = Path.of("src", "main", "java");

    private static final Pattern MUTABLE =
            Pattern.compile(
                    "Atomic.*|ThreadLocal|Object|.*(List|Map|Set|Deque|Queue|Property|Builder|Buffer|Random)");

    private List<SourceFile> files = List.of();

    @BeforeAll
    void read_every_file() {
        files = SourceFile.allBelow(MAIN);
    }

    @Test
    void a_file_is_never_longer_than_300_lines() {
        assertThat(files)
                .filteredOn(file -> file.lines() > 300)
                .extracting(SourceFile::path)
                .isEmpty();
    }

    @Test
    void half_of_the_files_are_shorter_than_60_lines() {
        assertThat(shareOf(files, file -> file.lines() < 60)).isGreaterThanOrEqualTo(0.5);
    }

    /// It follows its list weakly: made anew for each who asks, it falls silent when it is
    /// collected.
    @Test
    void a_list_that_others_may_only_see_is_kept_by_whoever_hands_it_out() {
        assertThat(files)
                .filteredOn(file -> text(file).contains("return FXCollections.unmodifiable"))
                .extracting(SourceFile::path)
                .isEmpty();
    }

    @Test
    void a_method_is_never_longer_than_40_lines() {
        assertThat(methods()).filteredOn(method -> method.lines() > 40).isEmpty();
    }

    @Test
    void nine_of_ten_methods_are_shorter_than_15_lines() {
        assertThat(shareOf(methods(), method -> method.lines() < 15)).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void a_constructor_takes_at_most_7_parameters_unless_a_record_lists_its_parts() {
        assertThat(methods())
                .filteredOn(method -> method.constructor() && !method.inRecord())
                .filteredOn(method -> method.parameters() > 7)
                .isEmpty();
    }

    @Test
    void looks_live_in_style_sheets() {
        assertThat(calls()).filteredOn(call -> call.matches("(.*\\.)?setStyle at .*")).isEmpty();
    }

    @Test
    void nobody_waits_by_sleeping() {
        assertThat(calls())
                .filteredOn(call -> call.matches("(Thread|TimeUnit.*)\\.sleep at .*"))
                .isEmpty();
    }

    @Test
    void nothing_static_ever_changes() {
        assertThat(files.stream().flatMap(file -> file.staticFields().stream()))
                .filteredOn(
                        field -> !field.assignedOnce() || MUTABLE.matcher(field.made()).matches())
                .extracting(Field::place)
                .isEmpty();
    }

    @Test
    void every_package_says_what_lives_in_it() throws IOException {
        var packages = files.stream().map(file -> file.path().getParent()).distinct();
        assertThat(packages).allSatisfy(SourceSizeTest::hasItsPageAndIsNullMarked);
    }

    private static void hasItsPageAndIsNullMarked(Path folder) throws IOException {
        var page = folder.resolve("package-info.java");
        assertThat(page).exists();
        assertThat(Files.readString(page)).startsWith("///").contains("@NullMarked");
    }

    private List<Method> methods() {
        return files.stream().flatMap(file -> file.methods().stream()).toList();
    }

    private Stream<String> calls() {
        return files.stream().flatMap(file -> file.calls().stream());
    }

    private static <T> double shareOf(List<T> all, Predicate<T> wanted) {
        return all.isEmpty() ? 1 : (double) all.stream().filter(wanted).count() / all.size();
    }

    private static String text(SourceFile file) {
        try {
            return Files.readString(file.path());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
