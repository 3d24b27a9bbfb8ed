package org.shirube.casework;

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
