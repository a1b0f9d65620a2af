//! Proofs on the shipped binary.

mod eyes;
mod hands;
mod person;
mod search;
mod session;
mod stage;
mod watch;

#[test]
fn probe() {
    for i in 0..40 {
        let (desk, home) = (stage::Desk::new(), stage::Home::new());
        let log = tempfile::NamedTempFile::new().unwrap();
        let t = std::time::Instant::now();
        let app = person::App::open(&desk, &home, if i % 2 == 0 { Some(watch::strace(log.path())) } else { None });
        app.at_key("create-title");
        eprintln!("{i} {:?}", t.elapsed());
    }
}
