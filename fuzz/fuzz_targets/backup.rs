#![no_main]
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| mellom::vault::fuzzing::backup(bytes));
