//! When it is time to lock: after so long without a touch, and after so long out of sight.

use std::time::Duration;

/// How long the system may take to ask the person something on our behalf before being out of sight counts as being away.
/// Long enough to find a folder; whoever puts the phone down meanwhile finds it locked.
const ASKING: Duration = Duration::from_secs(180);

/// How long after the answer the app may still be on its way back to the screen. Whoever picked a file is back at once; a
/// sheet for a finger answers because the person left, and nobody comes.
const RETURNING: Duration = Duration::from_secs(3);

/// How long nothing of ours has been on the screen.
pub(super) struct OutOfSight {
    /// So long.
    pub(super) ago: Duration,
    /// What the system asks the person on our behalf.
    pub(super) asked: Asked,
}

/// What the system asked the person on our behalf when the app went out of sight.
#[derive(Clone, Copy)]
pub(super) enum Asked<Answer = Duration> {
    /// Nothing: they have left.
    Nothing,
    /// Something, and it still does: they have not left.
    Something,
    /// Something, and it was answered so long ago.
    Answered(Answer),
}

impl<Answer> Asked<Answer> {
    /// When something was asked and `asking` says that it no longer is, it was answered just now.
    pub(super) fn seen(&mut self, asking: bool, now: impl FnOnce() -> Answer) {
        if matches!(self, Self::Something) && !asking {
            *self = Self::Answered(now());
        }
    }

    /// The same, with `tell` made of the answer's time.
    pub(super) fn map<Other>(&self, tell: impl FnOnce(&Answer) -> Other) -> Asked<Other> {
        match self {
            Self::Nothing => Asked::Nothing,
            Self::Something => Asked::Something,
            Self::Answered(answer) => Asked::Answered(tell(answer)),
        }
    }
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
    let Some(away) = away else { return left };
    let chosen = when_away.saturating_sub(away.ago);
    let asking = ASKING.saturating_sub(away.ago);
    left.min(match away.asked {
        Asked::Nothing => chosen,
        Asked::Something => chosen.max(asking),
        Asked::Answered(ago) => chosen.max(asking.min(RETURNING.saturating_sub(ago))),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Duration = Duration::ZERO;

    fn minutes(minutes: u64) -> Duration {
        Duration::from_secs(60 * minutes)
    }

    fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    fn away(ago: Duration, asked: Asked) -> Option<OutOfSight> {
        Some(OutOfSight { ago, asked })
    }

    #[test]
    fn on_the_screen_only_touches_count() {
        assert_eq!(before_locking(minutes(5), minutes(2), NOTHING, None), minutes(3));
        assert_eq!(before_locking(minutes(5), minutes(6), NOTHING, None), NOTHING);
    }

    #[test]
    fn out_of_sight_it_is_time_at_once_unless_the_person_chose_otherwise() {
        assert_eq!(before_locking(minutes(5), NOTHING, NOTHING, away(NOTHING, Asked::Nothing)), NOTHING);
        assert_eq!(before_locking(minutes(5), NOTHING, minutes(1), away(NOTHING, Asked::Nothing)), minutes(1));
        assert_eq!(before_locking(minutes(5), NOTHING, minutes(1), away(minutes(2), Asked::Nothing)), NOTHING);
        // Never longer than it may lie untouched.
        assert_eq!(before_locking(minutes(1), NOTHING, minutes(5), away(NOTHING, Asked::Nothing)), minutes(1));
    }

    #[test]
    fn whoever_is_asked_where_a_file_goes_has_not_left_but_cannot_stay_away_for_ever() {
        assert_eq!(before_locking(minutes(5), NOTHING, NOTHING, away(NOTHING, Asked::Something)), ASKING);
        assert_eq!(before_locking(minutes(5), NOTHING, NOTHING, away(minutes(4), Asked::Something)), NOTHING);
        assert_eq!(before_locking(minutes(1), NOTHING, NOTHING, away(NOTHING, Asked::Something)), minutes(1));
        // Whoever chose longer keeps that, and whoever chose shorter gets no more than anybody.
        assert_eq!(before_locking(minutes(60), NOTHING, minutes(5), away(NOTHING, Asked::Something)), minutes(5));
        assert_eq!(before_locking(minutes(60), NOTHING, minutes(1), away(NOTHING, Asked::Something)), ASKING);
    }

    #[test]
    fn what_is_no_longer_asked_is_no_reason_to_stay_open() {
        // Away for, chosen, answered for: what is left.
        for (ago, when_away, answered, left) in [
            // Gone home while a finger was asked for: the sheet is gone with the person.
            (NOTHING, NOTHING, NOTHING, RETURNING),
            (seconds(1), NOTHING, seconds(1), seconds(2)),
            (seconds(10), NOTHING, RETURNING, NOTHING),
            // A file was picked after a minute: on the way back nothing is lost.
            (minutes(1), NOTHING, NOTHING, RETURNING),
            // Whoever chose a while keeps it.
            (seconds(10), minutes(1), RETURNING, seconds(50)),
            // An answer after the longest that an answer may take comes too late.
            (minutes(4), NOTHING, NOTHING, NOTHING),
        ] {
            let away = away(ago, Asked::Answered(answered));
            assert_eq!(
                before_locking(minutes(5), NOTHING, when_away, away),
                left,
                "{ago:?} {when_away:?} {answered:?}"
            );
        }
        let gone = away(NOTHING, Asked::Answered(NOTHING));
        assert_eq!(before_locking(minutes(5), minutes(5), NOTHING, gone), NOTHING, "untouched counts all the same");
    }

    #[test]
    fn an_answer_is_seen_once_and_nobody_is_asked_anew_while_away() {
        let mut asked = Asked::Something;
        asked.seen(true, || 1);
        assert!(matches!(asked, Asked::Something));
        asked.seen(false, || 2);
        asked.seen(true, || 3);
        asked.seen(false, || 4);
        assert!(matches!(asked, Asked::Answered(2)));
        let mut asked = Asked::Nothing;
        asked.seen(true, || 5);
        asked.seen(false, || 6);
        assert!(matches!(asked, Asked::Nothing));
    }
}
