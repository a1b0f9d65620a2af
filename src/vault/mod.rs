//! The vault: keys, sealed records and the store that holds them.
