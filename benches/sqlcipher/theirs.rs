//! SQLCipher with its defaults, but for what the comparison asks: a raw key, a write-ahead log, a sync for every commit.

use std::path::Path;

use rusqlite::{Connection, params};

use crate::entries::Id;

/// A raw key: nothing is derived from a passphrase.
const KEY: &str = "x'2dd29ca851e7b56e4697b0e1f08507293d761a05ce4d1b628663f411a8086d99'";

pub struct Theirs(Connection);

impl Theirs {
    /// Makes a database with an empty table.
    pub fn create(folder: &Path) -> Self {
        std::fs::create_dir(folder).expect("a folder");
        let theirs = Self::open(folder);
        let schema = "CREATE TABLE entry (id BLOB PRIMARY KEY NOT NULL, text BLOB NOT NULL)";
        theirs.0.execute_batch(schema).expect("a table can be made");
        theirs
    }

    /// Opens it again.
    pub fn open(folder: &Path) -> Self {
        let connection = Connection::open(folder.join("entries.db")).expect("the database opens");
        connection.pragma_update(None, "key", KEY).expect("it takes the key");
        let journal: String =
            connection.pragma_update_and_check(None, "journal_mode", "WAL", |row| row.get(0)).expect("the key fits");
        assert_eq!(journal, "wal");
        connection.pragma_update(None, "synchronous", "FULL").expect("every commit is synced");
        Self(connection)
    }

    /// Which SQLCipher this is. Fails if it is plain SQLite.
    pub fn version(&self) -> String {
        self.0.pragma_query_value(None, "cipher_version", |row| row.get(0)).expect("it is SQLCipher")
    }

    /// Saves one entry, durably.
    pub fn put(&self, id: Id, text: &[u8]) {
        let upsert = "INSERT INTO entry VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET text = excluded.text";
        let mut upsert = self.0.prepare_cached(upsert).expect("a statement");
        upsert.execute(params![id, text]).expect("it can be saved");
    }

    /// Saves several, durably, all or none.
    pub fn put_together(&self, entries: &[(Id, Vec<u8>)]) {
        let saving = self.0.unchecked_transaction().expect("a transaction");
        for (id, text) in entries {
            self.put(*id, text);
        }
        saving.commit().expect("they can be saved");
    }

    /// Removes one so that no file holds it any more, as far as SQLite can: its bytes are overwritten, the log is folded in
    /// and emptied.
    pub fn erase(&self, id: Id) {
        self.0.pragma_update(None, "secure_delete", "ON").expect("a pragma");
        self.0.execute("DELETE FROM entry WHERE id = ?1", params![id]).expect("it can be removed");
        let fold = "PRAGMA wal_checkpoint(TRUNCATE)";
        let busy: i64 = self.0.query_row(fold, [], |row| row.get(0)).expect("the log can be folded in");
        assert_eq!(busy, 0, "nobody else reads");
    }

    /// Reads one.
    pub fn get(&self, id: Id) {
        let mut select = self.0.prepare_cached("SELECT text FROM entry WHERE id = ?1").expect("a statement");
        let text: Vec<u8> = select.query_row(params![id], |row| row.get(0)).expect("it is there");
        std::hint::black_box(text);
    }

    /// Reads everything, in whichever order is fastest.
    pub fn all(&self) -> Vec<(Id, Vec<u8>)> {
        let mut select = self.0.prepare_cached("SELECT id, text FROM entry").expect("a statement");
        let rows = select.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).expect("they can be read");
        rows.collect::<Result<_, _>>().expect("every row opens")
    }

    /// Reads no more than it takes to know that the key fits: how many tables there are.
    pub fn tables(&self) -> i64 {
        let count = "SELECT count(*) FROM sqlite_schema WHERE type = 'table'";
        self.0.query_row(count, [], |row| row.get(0)).expect("it can be read")
    }
}
