package org.shirube.casework;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Sessions for tests of what needs no more than one part of a store.
public final class Sessions {

    private Sessions() {}

    /// Of what needs only the office's settings.
    public static Session of(Account account, OfficeStore office) {
        return new Bare(account) {
            @Override
            public OfficeStore office() {
                return office;
            }
        };
    }

    /// Of what needs only what was being written.
    public static Session of(Account account, SittingStore sitting) {
        return new Bare(account) {
            @Override
            public SittingStore sitting() {
                return sitting;
            }
        };
    }

    /// Of what needs only cases.
    public static Session of(Account account, CaseStore store) {
        return new Bare(account) {
            @Override
            public CaseStore store() {
                return store;
            }

            @Override
            public AccessStore access() {
                return new NobodyIsAssigned();
            }
        };
    }

    /// Of what needs only the list of cases.
    public static Session of(Account account, ListStore list) {
        return new Bare(account) {
            @Override
            public ListStore list() {
                return list;
            }
        };
    }

    /// Cases on which nobody works.
    private static final class NobodyIsAssigned implements AccessStore {

        @Override
        public Optional<CaseAccess> find(CaseId id) {
            return Optional.empty();
        }

        @Override
        public boolean isAssigned(CaseId id, AccountId account) {
            return false;
        }

        @Override
        public boolean isAssigned(ScreeningId id, AccountId account) {
            return false;
        }

        @Override
        public Saving assign(CaseId id, AccountId account) {
            throw Bare.nothing();
        }

        @Override
        public Saving unassign(CaseId id, AccountId account) {
            throw Bare.nothing();
        }

        @Override
        public List<CaseAccess.Nameable> nameable() {
            return List.of();
        }

        @Override
        public Saving seal(CaseId id, Set<AccountId> named) {
            throw Bare.nothing();
        }

        @Override
        public Saving unseal(CaseId id) {
            throw Bare.nothing();
        }

        @Override
        public Optional<Saving.Reason> renew() {
            throw Bare.nothing();
        }
    }

    /// With nothing but somebody: whoever asks for more asks too early.
    private static class Bare implements Session {

        private final Account account;

        Bare(Account account) {
            this.account = account;
        }

        @Override
        public Account account() {
            return account;
        }

        @Override
        public CaseStore store() {
            throw nothing();
        }

        @Override
        public ListStore list() {
            throw nothing();
        }

        @Override
        public OfficeStore office() {
            throw nothing();
        }

        @Override
        public AccountStore accounts() {
            throw nothing();
        }

        @Override
        public RetentionStore retention() {
            throw nothing();
        }

        @Override
        public SittingStore sitting() {
            throw nothing();
        }

        @Override
        public BackupStore backups() {
            throw nothing();
        }

        @Override
        public AccessStore access() {
            throw nothing();
        }

        @Override
        public Folder folder() {
            throw nothing();
        }

        @Override
        public AgendaStore agenda() {
            throw nothing();
        }

        @Override
        public OrganisationStore organisations() {
            throw nothing();
        }

        @Override
        public void close() {}

        private static UnsupportedOperationException nothing() {
            return new UnsupportedOperationException("not in this test");
        }
    }
}
