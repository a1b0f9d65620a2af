//! Keys that lie side by side.

/// Where a walk begins, as the logarithm (base 10) of guesses.
const BEGINNING: f64 = 1.7;

/// What each further key adds: on, back, or round a corner.
const STEP: f64 = 0.4;

/// The fewest keys that make a walk.
const LEAST: usize = 4;

/// The keys of a Norwegian and an English keyboard, row by row. From row to row a key counts as a neighbour of three, one of which
/// it does not quite touch: q1w2e3 zigzags.
const ROWS: [&str; 4] = ["1234567890+", "qwertyuiopå", "asdfghjkløæ", "zxcvbnm,.-"];

/// What the digits are with the other hand on Shift, in Norway and elsewhere.
const SHIFTED: [&str; 2] = ["!\"#¤%&/()=?", "!@#$%^&*()_"];

/// The walks that `rest`, in small letters, begins with: the length of each in characters and what it adds.
pub(super) fn walks(rest: &[char], piece: &mut impl FnMut(usize, f64)) {
    let steps = rest.windows(2).take_while(|pair| are_neighbours(pair[0], pair[1])).count();
    for length in LEAST..=steps + 1 {
        piece(length, BEGINNING + STEP * (length - 1) as f64);
    }
}

fn are_neighbours(one: char, other: char) -> bool {
    let (Some((row, column)), Some((other_row, other_column))) = (place(one), place(other)) else { return false };
    let right = other_column - column;
    match other_row - row {
        0 => right.abs() == 1,
        1 | -1 => right.abs() <= 1,
        _ => false,
    }
}

/// The row and the column of a key.
fn place(letter: char) -> Option<(i32, i32)> {
    let rows = ROWS.iter().enumerate().chain(SHIFTED.iter().map(|row| (0, row)));
    rows.into_iter().find_map(|(row, keys)| {
        let column = keys.chars().position(|key| key == letter)?;
        Some((i32::try_from(row).ok()?, i32::try_from(column).ok()?))
    })
}
