//! The one door to the operating system's random numbers.

/// The operating system gave no random bytes. Nothing was sealed and nothing may be: a key or a nonce made without
/// them would look like any other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::vault) struct NoRandomness;

/// A source of random bytes. Production passes [`from_system`]; frozen vectors pass a counter.
pub(in crate::vault) type Draw<'a> = &'a mut dyn FnMut(&mut [u8]) -> Result<(), NoRandomness>;

/// Fills `bytes` from the operating system. May wait early in a device's boot.
pub(in crate::vault) fn from_system(bytes: &mut [u8]) -> Result<(), NoRandomness> {
    getrandom::fill(bytes).map_err(|_| NoRandomness)
}

/// Draws an array of random bytes that is not secret: a salt, a nonce, an id.
pub(in crate::vault) fn array<const N: usize>(draw: Draw<'_>) -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    draw(&mut bytes)?;
    Ok(bytes)
}
