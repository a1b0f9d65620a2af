//! Nobody who holds a key can be printed or copied: that does not compile.
//!
//! The keys are this room's own, so the room's files are taken in here as they are. What compiles:
//!
//! ```
//! #[path = ".."]
//! mod vault {
//!     pub type VaultId = [u8; 16];
//!     #[path = "seal"]
//!     pub mod seal { pub mod hash; pub mod keys; pub mod random; }
//!
//!     pub struct Holder { key: seal::keys::MasterKey, roots: seal::keys::Roots }
//! }
//! # fn main() {}
//! ```
//!
//! and, but for one line the same, what does not:
//!
//! ```compile_fail
//! #[path = ".."]
//! mod vault {
//!     pub type VaultId = [u8; 16];
//!     #[path = "seal"]
//!     pub mod seal { pub mod hash; pub mod keys; pub mod random; }
//!
//!     #[derive(Debug)]
//!     pub struct Holder { key: seal::keys::MasterKey }
//! }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! #[path = ".."]
//! mod vault {
//!     pub type VaultId = [u8; 16];
//!     #[path = "seal"]
//!     pub mod seal { pub mod hash; pub mod keys; pub mod random; }
//!
//!     #[derive(Clone)]
//!     pub struct Holder { key: seal::keys::MasterKey }
//! }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! #[path = ".."]
//! mod vault {
//!     pub type VaultId = [u8; 16];
//!     #[path = "seal"]
//!     pub mod seal { pub mod hash; pub mod keys; pub mod random; }
//!
//!     #[derive(Debug)]
//!     pub struct Holder { roots: seal::keys::Roots }
//! }
//! # fn main() {}
//! ```
//!
//! From outside, the same of what the room hands out:
//!
//! ```
//! struct Holder { passphrase: mellom::vault::Passphrase, open: Option<mellom::vault::OpenVault> }
//! ```
//!
//! ```compile_fail
//! #[derive(Debug)]
//! struct Holder { passphrase: mellom::vault::Passphrase }
//! ```
//!
//! ```compile_fail
//! #[derive(Clone)]
//! struct Holder { open: Option<mellom::vault::OpenVault> }
//! ```
