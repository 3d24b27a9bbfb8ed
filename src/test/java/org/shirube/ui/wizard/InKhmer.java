package org.shirube.ui.wizard;

import org.shirube.scoring.Handbook;
import org.shirube.scoring.HandbookReader;
import org.shirube.scoring.Shipped;
import org.shirube.source.Faults;
import org.shirube.source.SourceFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The shipped questionnaires, of which one has a few texts in Khmer.
final class InKhmer {

    private static final String ANSWERS =
            """
            texts: answers
            version: 1.0.0
            language: km
            state: STATE
            answer: {yes: បាទ/ចាស, no: ទេ, dont-know: មិនដឹង, declined: មិនចង់ឆ្លើយ}
            """;

    private static final String PAPERS =
            """
            questionnaire: document-confiscation
            version: VERSION
            state: STATE
            item:
              papers-kept-by-others:
                text: តើមាននរណាម្នាក់ផ្សេងរក្សាទុករបស់ទាំងនេះរបស់អ្នក ឥឡូវនេះ ឬពីមុនដែរឬទេ?
                hint: មិនមែនពីរបីថ្ងៃសម្រាប់ការបន្ត ហើយមិនមែនជាមួយគ្រួសារ ឬមិត្តភក្តិដែលអ្នកទុកចិត្តទេ។
                option:
                  passport: លិខិតឆ្លងដែន
                  residence-card: ប័ណ្ណស្នាក់នៅ (在留カード)
                  other-papers: ឯកសារផ្សេងទៀត ដូចជាកិច្ចសន្យា វិញ្ញាបនបត្រ ឯកសារគ្រួសារ
                  bankbook-seal-or-phone: សៀវភៅធនាគារ ប័ណ្ណ ត្រា ឬទូរស័ព្ទ
                  none: គ្មានទាំងអស់
              passport-kept-by:
                text: តើនរណារក្សាទុកលិខិតឆ្លងដែន?
                option:
                  employer: និយោជក
                  supervising-body: សមាគមត្រួតពិនិត្យ (組合)
                  sending-organisation: អង្គភាពបញ្ជូន
                  broker: ឈ្មួញកណ្តាល
                  dormitory-manager: អ្នកគ្រប់គ្រងអន្តេវាសិកដ្ឋាន
                  school: សាលា
                  somebody-else: អ្នកផ្សេង
              papers-back-now:
                text: បើអ្នកសុំ តើអ្នកអាចយកវាមកវិញឥឡូវនេះបានទេ?
              residence-card-kept-by:
                text: តើនរណារក្សាទុកប័ណ្ណស្នាក់នៅ?
                option: {employer: និយោជក}
            """;

    private static final String MONEY =
            """
            questionnaire: debt-bondage
            version: 1.0.0
            state: reviewed
            item:
              paid-anyone-for-the-job:
                text: តើមានគេបង់ប្រាក់ដើម្បីឱ្យអ្នកបានការងារនេះទេ?
            """;

    private InKhmer() {}

    static Handbook handbook(Path folder, String papers, String version, String answers) {
        copyShipped(folder);
        write(
                folder.resolve("languages/km/document-confiscation.yaml"),
                PAPERS.replace("STATE", papers).replace("VERSION", version));
        write(folder.resolve("languages/km/debt-bondage.yaml"), MONEY);
        write(folder.resolve("languages/km/answers.yaml"), ANSWERS.replace("STATE", answers));
        var faults = new Faults();
        return new HandbookReader(SourceFolder.at(folder), faults)
                .read()
                .orElseThrow(() -> new AssertionError(faults.list()));
    }

    private static void copyShipped(Path folder) {
        try (Stream<Path> files = Files.walk(Shipped.FOLDER)) {
            files.filter(Files::isRegularFile)
                    .filter(file ->
                            !file.toString().contains("languages")
                                    || file.toString().matches(".*[/\\\\](en|ja)[/\\\\].*"))
                    .forEach(file -> write(folder.resolve(Shipped.FOLDER.relativize(file)), file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path target, Path source) {
        try {
            write(target, Files.readString(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void write(Path target, String text) {
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
