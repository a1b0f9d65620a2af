//! Days, as people write them.

/// A day of thirty years, as the logarithm (base 10) of guesses: whoever guesses begins with the likeliest.
const DAY: f64 = 4.0;

/// A Norwegian identity number: a day, three digits, and two that follow from the others.
const IDENTITY: f64 = DAY + 3.0;

/// What may stand between the parts of a date.
const BETWEEN: &[char] = &['.', '-', '/', '_', ' ', ','];

/// The dates that `rest` begins with: the length of each in characters and what it adds.
pub(super) fn dates(rest: &[char], piece: &mut impl FnMut(usize, f64)) {
    for length in [6, 8] {
        if let Some(digits) = number(rest.get(..length)).map(|_| &rest[..length])
            && splits(length).any(|parts| is_day(parts.map(|(from, to)| number(digits.get(from..to)))))
        {
            piece(length, DAY);
            if length == 6 && number(rest.get(..11)).is_some() {
                piece(11, IDENTITY);
            }
        }
    }
    // 3.5.81, 17.05.1981, 1981-05-17
    for first in [1, 2, 4] {
        for second in [1, 2] {
            for third in [2, 1, 4] {
                let ends = [first, first + 1 + second, first + second + third + 2];
                let between = [rest.get(ends[0]), rest.get(ends[1])];
                if between[0] != between[1] || !between[0].is_some_and(|sign| BETWEEN.contains(sign)) {
                    continue;
                }
                let parts = [(0, ends[0]), (ends[0] + 1, ends[1]), (ends[1] + 1, ends[2])];
                if is_day(parts.map(|(from, to)| number(rest.get(from..to)))) {
                    piece(ends[2], DAY);
                }
            }
        }
    }
}

/// How six or eight digits may be a day, a month and a year in some order.
fn splits(length: usize) -> impl Iterator<Item = [(usize, usize); 3]> {
    let all: &[[(usize, usize); 3]] = match length {
        6 => &[[(0, 2), (2, 4), (4, 6)]],
        _ => &[[(0, 2), (2, 4), (4, 8)], [(0, 4), (4, 6), (6, 8)]],
    };
    all.iter().copied()
}

/// Whether three numbers are a day, a month and a year: the year first or last, the other two either way.
fn is_day(parts: [Option<u32>; 3]) -> bool {
    let [Some(first), Some(second), Some(third)] = parts else { return false };
    let day_and_month = |one: u32, other: u32| {
        (1..=31).contains(&one) && (1..=12).contains(&other) || (1..=12).contains(&one) && (1..=31).contains(&other)
    };
    let year = |year: u32| year < 100 || (1900..2100).contains(&year);
    year(third) && day_and_month(first, second) || year(first) && day_and_month(second, third)
}

/// The number that some digits are; none where one of them is no digit, or there are too few characters.
fn number(digits: Option<&[char]>) -> Option<u32> {
    digits?.iter().try_fold(0_u32, |number, digit| Some(number.wrapping_mul(10).wrapping_add(digit.to_digit(10)?)))
}
