//! When it is time to lock: after so long without a touch, and after so long out of sight.

use std::time::Duration;

/// How long the system may take to ask the person something on our behalf before being out of sight counts as being away.
/// Long enough to find a folder; whoever puts the phone down meanwhile finds it locked.
const ASKING: Duration = Duration::from_secs(180);

/// How long nothing of ours has been on the screen.
pub(super) struct OutOfSight {
    /// So long.
    pub(super) ago: Duration,
    /// The system asked the person something on our behalf when it began: they have not left.
    pub(super) asking: bool,
}

/// How long until it is time to lock.
///
/// `untouched` is how long ago the last touch was, `auto_lock` how long that may be, and `when_away` how long the app may be
/// out of sight.
pub(super) fn before_locking(
    auto_lock: Duration,
    untouched: Duration,
    when_away: Duration,
    away: Option<OutOfSight>,
) -> Duration {
    let left = auto_lock.saturating_sub(untouched);
    match away {
        None => left,
        Some(away) => {
            let patience = if away.asking { when_away.max(ASKING) } else { when_away };
            left.min(patience.saturating_sub(away.ago))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Duration = Duration::ZERO;

    fn minutes(minutes: u64) -> Duration {
        Duration::from_secs(60 * minutes)
    }

    fn away(ago: Duration, asking: bool) -> Option<OutOfSight> {
        Some(OutOfSight { ago, asking })
    }

    #[test]
    fn on_the_screen_only_touches_count() {
        assert_eq!(before_locking(minutes(5), minutes(2), NOTHING, None), minutes(3));
        assert_eq!(before_locking(minutes(5), minutes(6), NOTHING, None), NOTHING);
    }

    #[test]
    fn out_of_sight_it_is_time_at_once_unless_the_person_chose_otherwise() {
        assert_eq!(before_locking(minutes(5), NOTHING, NOTHING, away(NOTHING, false)), NOTHING);
        assert_eq!(before_locking(minutes(5), NOTHING, minutes(1), away(NOTHING, false)), minutes(1));
        assert_eq!(before_locking(minutes(5), NOTHING, minutes(1), away(minutes(2), false)), NOTHING);
        // Never longer than it may lie untouched.
        assert_eq!(before_locking(minutes(1), NOTHING, minutes(5), away(NOTHING, false)), minutes(1));
    }

    #[test]
    fn whoever_is_asked_where_a_file_goes_has_not_left_but_cannot_stay_away_for_ever() {
        assert_eq!(before_locking(minutes(5), NOTHING, NOTHING, away(NOTHING, true)), ASKING);
        assert_eq!(before_locking(minutes(5), NOTHING, NOTHING, away(minutes(4), true)), NOTHING);
        assert_eq!(before_locking(minutes(1), NOTHING, NOTHING, away(NOTHING, true)), minutes(1));
        // Whoever chose longer keeps that, and whoever chose shorter gets no more than anybody.
        assert_eq!(before_locking(minutes(60), NOTHING, minutes(5), away(NOTHING, true)), minutes(5));
        assert_eq!(before_locking(minutes(60), NOTHING, minutes(1), away(NOTHING, true)), ASKING);
    }
}
