//! What must be found: a function that opens a socket. Linked into a copy of the library by `linker`, for
//! `scripts/check-phones` to refuse. In no build of the app.

use std::ffi::c_int;
use std::net::TcpStream;

/// Opens a socket, if it is ever called.
#[unsafe(no_mangle)]
pub extern "C" fn mellom_plant() -> c_int {
    c_int::from(TcpStream::connect("127.0.0.1:1").is_ok())
}
