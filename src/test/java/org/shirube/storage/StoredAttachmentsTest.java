package org.shirube.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shirube.storage.Examples.newCase;

import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shirube.casework.Adding;
import org.shirube.casework.Attachment;
import org.shirube.casework.AttachmentId;
import org.shirube.casework.Attachments;
import org.shirube.casework.CaseId;
import org.shirube.casework.ErasureReason;
import org.shirube.casework.Exporting;
import org.shirube.casework.FileKind;
import org.shirube.casework.Incoming;
import org.shirube.casework.Notes;
import org.shirube.casework.Saving;
import org.shirube.casework.Session;
import org.shirube.vault.OpenStore;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Attachments of a case in a real store.
class StoredAttachmentsTest {

    private final SteppingClock clock = new SteppingClock();

    @TempDir private Path home;
    private Session session;
    private CaseId linh;

    @BeforeEach
    void open() {
        session = QuickVault.session(home, clock);
        linh = session.store().begin(newCase("Linh"), session.account().id()).caseId();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void a_file_of_any_size_comes_back_byte_for_byte() {
        for (int length : new int[] {1, 1000, ChunkRows.SIZE, ChunkRows.SIZE + 1, 5_000_000}) {
            var content = random(length);
            var id = added("契約書 ñ.pdf", content);
            assertThat(files().content(id))
                    .hasValueSatisfying(found -> assertThat(found).isEqualTo(content));
            var out = new ByteArrayOutputStream();
            assertThat(files().export(id, out).toTheEnd()).isEqualTo(new Exporting.Exported());
            assertThat(out.toByteArray()).isEqualTo(content);
        }
        session.close();
        session = QuickVault.session(home, clock);
        assertThat(files().of(linh))
                .hasSize(5)
                .extracting(Attachment::name)
                .containsOnly("契約書 ñ.pdf");
    }

    @Test
    void an_empty_and_a_huge_file_are_refused_before_a_byte_is_read() {
        assertThat(add("empty", 0, new ByteArrayInputStream(new byte[0])))
                .isEqualTo(new Adding.Refused(Adding.Why.EMPTY));
        assertThat(add("huge", 200_000_000, InputStream.nullInputStream()))
                .isEqualTo(new Adding.Refused(Adding.Why.TOO_LARGE));
        assertThat(files().of(linh)).isEmpty();
    }

    @Test
    void a_file_that_changes_while_it_is_read_is_refused_and_nothing_is_left_of_it()
            throws SQLException {
        var content = random(3_000_000);
        assertThat(add("shorter", 3_000_001, new ByteArrayInputStream(content)))
                .isEqualTo(new Adding.Refused(Adding.Why.UNREADABLE));
        assertThat(add("longer", 2_999_999, new ByteArrayInputStream(content)))
                .isEqualTo(new Adding.Refused(Adding.Why.UNREADABLE));
        assertThat(add("torn", 3_000_000, tornAfter(2_200_000)))
                .isEqualTo(new Adding.Refused(Adding.Why.UNREADABLE));
        assertThat(files().of(linh)).isEmpty();
        assertThat(rows("attachment")).isZero();
        assertThat(rows("attachment_chunk")).isZero();
    }

    @Test
    void who_stops_in_the_middle_leaves_nothing() throws SQLException {
        try (var steps =
                files().add(linh, new Incoming("big", 9_000_000, bytes(random(9_000_000))))) {
            var progress = steps.step();
            assertThat(progress.done()).isBetween(1L, 8_999_999L);
            assertThat(files().of(linh)).isEmpty();
        }
        assertThat(rows("attachment")).isZero();
        assertThat(rows("attachment_chunk")).isZero();
    }

    @Test
    void a_file_is_what_it_holds_and_not_what_it_is_called() {
        added("photo.pdf", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2});
        var found = files().of(linh).getFirst();
        assertThat(found.kind()).isEqualTo(FileKind.JPEG);
        assertThat(found.agreesWithItsName()).isFalse();
        added("notes.txt", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(files().of(linh))
                .filteredOn(each -> each.kind() == FileKind.OTHER)
                .allSatisfy(each -> assertThat(each.agreesWithItsName()).isTrue());
    }

    @Test
    void pieces_that_are_swapped_changed_or_cut_do_not_open() throws SQLException {
        var id = added("a", random(3 * ChunkRows.SIZE));
        change("update attachment_chunk set ordinal = 9 where ordinal = 0");
        change("update attachment_chunk set ordinal = 0 where ordinal = 1");
        change("update attachment_chunk set ordinal = 1 where ordinal = 9");
        assertThat(files().content(id)).isEmpty();
        assertThat(files().export(id, OutputStream.nullOutputStream()).toTheEnd())
                .isEqualTo(new Exporting.Damaged());
        var cut = added("b", random(3 * ChunkRows.SIZE));
        change("update attachment set chunks = 2, length = " + 2 * ChunkRows.SIZE);
        assertThat(files().content(cut)).isEmpty();
    }

    @Test
    void a_piece_of_another_file_does_not_open_in_its_place() throws SQLException {
        var first = added("a", random(1000));
        var second = added("b", random(1000));
        change(
                "update attachment_chunk set ordinal = 7 where attachment_id = '"
                        + first.id()
                        + "'");
        change(
                "update attachment_chunk set attachment_id = '"
                        + first.id()
                        + "' where attachment_id = '"
                        + second.id()
                        + "'");
        assertThat(files().content(first)).isEmpty();
    }

    @Test
    void without_the_key_of_its_case_nothing_opens() throws SQLException {
        var id = added("a", random(1000));
        change("delete from case_key");
        assertThat(files().content(id)).isEmpty();
    }

    @Test
    void of_a_sealed_case_only_pieces_that_nobody_else_can_open_lie_in_the_open_store()
            throws SQLException {
        var content = random(700_000);
        var id = added("sentinel.pdf", content);
        new Notes(session).write(linh, "sentinel");
        assertThat(session.access().seal(linh, Set.of(session.account().id())))
                .isInstanceOf(Saving.Saved.class);
        assertThat(rows("attachment")).isZero();
        assertThat(rows("case_key")).isZero();
        assertThat(rows("case_note")).isZero();
        assertThat(files().content(id))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(content));
        var second = added("later.pdf", content);
        session.access().unseal(linh);
        assertThat(files().content(second)).isPresent();
        assertThat(files().content(id)).isPresent();
        assertThat(files().of(linh)).hasSize(2);
    }

    @Test
    void nothing_of_notes_and_attachments_is_left_of_an_erased_case() throws SQLException {
        added("a", random(700_000));
        var notes = new Notes(session);
        notes.write(linh, "first");
        notes.change(notes.of(linh).getFirst().id(), 1, "second");
        assertThat(session.retention().erase(Set.of(linh), ErasureReason.MISTAKE))
                .isInstanceOf(Saving.Saved.class);
        for (var table :
                List.of(
                        "attachment",
                        "attachment_chunk",
                        "case_key",
                        "case_note",
                        "note_revision")) {
            assertThat(rows(table)).as(table).isZero();
        }
    }

    @Test
    void a_place_that_takes_not_all_of_it_is_told() {
        var id = added("a", random(1000));
        var full =
                new OutputStream() {
                    @Override
                    public void write(int one) throws IOException {
                        throw new IOException("full");
                    }
                };
        assertThat(files().export(id, full).toTheEnd()).isEqualTo(new Exporting.Unwritable());
    }

    @Test
    void a_caption_is_changed_by_one_of_two_and_what_is_put_away_comes_back() {
        var id = added("a", random(10));
        assertThat(files().caption(id, 1, "Contract 雇用契約書")).isInstanceOf(Saving.Saved.class);
        assertThat(files().caption(id, 1, "other"))
                .isEqualTo(new Saving.NotSaved(Saving.Reason.CHANGED_ELSEWHERE));
        files().archive(id);
        assertThat(files().of(linh)).allMatch(Attachment::isArchived);
        files().bringBack(id);
        assertThat(files().of(linh))
                .noneMatch(Attachment::isArchived)
                .extracting(found -> found.caption().text())
                .containsExactly("Contract 雇用契約書");
    }

    private AttachmentId added(String name, byte[] content) {
        var outcome = add(name, content.length, bytes(content));
        assertThat(outcome).isInstanceOf(Adding.Added.class);
        return ((Adding.Added) outcome).id();
    }

    private Adding add(String name, long length, InputStream content) {
        return files().add(linh, new Incoming(name, length, content)).toTheEnd();
    }

    private static InputStream bytes(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static InputStream tornAfter(int length) {
        return new InputStream() {
            private int left = length;

            @Override
            public int read() throws IOException {
                if (left-- == 0) {
                    throw new IOException("the stick was pulled out");
                }
                return 7;
            }

            @Override
            public int read(byte[] into, int at, int most) throws IOException {
                if (most == 0) {
                    return 0;
                }
                into[at] = (byte) read();
                return 1;
            }
        };
    }

    private static byte[] random(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private Attachments files() {
        return new Attachments(session);
    }

    private int rows(String table) throws SQLException {
        int[] count = new int[1];
        withStore(store ->
                count[0] = DSL.using(store.connection()).fetchCount(DSL.table(DSL.name(table))));
        return count[0];
    }

    private void change(String sql) throws SQLException {
        withStore(store -> DSL.using(store.connection()).execute(sql));
    }

    private interface OnStore {
        void does(OpenStore store) throws SQLException;
    }

    private void withStore(OnStore work) throws SQLException {
        session.close();
        try (var store = QuickVault.open(home)) {
            work.does(store);
        }
        session = QuickVault.session(home, clock);
    }
}
