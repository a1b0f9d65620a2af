//! Taking turns.

/// What the middle round of each side measured.
#[derive(Clone, Copy)]
pub struct Medians {
    pub ours: f64,
    pub theirs: f64,
}

/// Measures ours, theirs, ours, theirs, and so on.
pub fn interleaved(rounds: usize, mut ours: impl FnMut() -> f64, mut theirs: impl FnMut() -> f64) -> Medians {
    let (mut of_ours, mut of_theirs) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        of_ours.push(ours());
        of_theirs.push(theirs());
    }
    Medians { ours: median(of_ours), theirs: median(of_theirs) }
}

/// The middle one.
pub fn median(mut of: Vec<f64>) -> f64 {
    of.sort_by(f64::total_cmp);
    of[of.len() / 2]
}
