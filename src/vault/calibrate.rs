//! How much a guess may cost on this device: as much as its owner can wait for.
//!
//! Memory first, because memory is what an attacker's machines have least of per guess: a quarter of what is free, up to
//! 128 MiB. Then as many passes as take between half a second and a second. A slow device gets less memory before it gets
//! a longer wait, and never less than [`Cost::FLOOR`].

use std::time::{Duration, Instant};

use super::Passphrase;
use super::seal::kdf::{self, Cost, SALT};

/// What the choice is made for.
const AIM: Duration = Duration::from_millis(700);

/// Longer than this nobody is made to wait, if less memory helps.
const LONGEST: Duration = Duration::from_millis(900);

/// Assumed where the system does not say how much is free.
const ASSUMED_KIB: u64 = 256 * 1024;

/// On iOS an app is ended without a word when it takes too much; more passes make up for less memory.
const IOS_MOST_KIB: u64 = 32 * 1024;

/// What is known of a device.
#[derive(Debug, Clone, Copy)]
struct Device {
    /// Memory that may be taken without driving others out, in KiB.
    available_kib: u64,
    /// The most to take of it, in KiB.
    most_kib: u64,
    /// How long a derivation at [`Cost::FLOOR`] takes.
    floor: Duration,
}

impl Cost {
    /// The cost for this device, measured now: two derivations at [`Cost::FLOOR`], so a fraction of a second. Never less
    /// than that floor, and never more than [`Cost::CEILING`].
    pub fn for_this_device() -> Cost {
        let most_kib = if cfg!(target_os = "ios") { IOS_MOST_KIB } else { u64::from(Cost::CEILING.memory_kib()) };
        let available_kib = available().unwrap_or(ASSUMED_KIB);
        // The shorter of two: what slows a derivation down is not the device but what else it does just now.
        let time = || {
            let begun = Instant::now();
            let derived =
                kdf::derive_roots(&Passphrase::new("for the clock alone".to_owned()), &[0; SALT], Cost::FLOOR);
            derived.ok().map(|_| begun.elapsed())
        };
        match time().into_iter().chain(time()).min() {
            Some(floor) => choose(Device { available_kib, most_kib, floor }),
            None => Cost::FLOOR,
        }
    }
}

/// The cost for a device. Time grows with memory times passes.
fn choose(device: Device) -> Cost {
    let floor_kib = u64::from(Cost::FLOOR.memory_kib());
    let per_kib = device.floor.as_secs_f64() / (Cost::FLOOR.memory_kib() as f64 * f64::from(Cost::FLOOR.passes()));
    let least_passes = f64::from(Cost::FLOOR.passes());
    // What the fewest passes can get through before it is too long.
    let bearable = LONGEST.as_secs_f64() / (per_kib * least_passes).max(f64::MIN_POSITIVE);
    let memory = (device.available_kib / 4).min(device.most_kib).min(bearable as u64).max(floor_kib);
    // Whole MiB: the exact number would say more about the device than is needed.
    let memory = (memory / 1024 * 1024).min(u64::from(Cost::CEILING.memory_kib()));
    let passes = AIM.as_secs_f64() / (per_kib * memory as f64).max(f64::MIN_POSITIVE);
    let passes = passes.round().clamp(least_passes, f64::from(Cost::CEILING.passes()));
    Cost::new(memory as u32, passes as u32).unwrap_or(Cost::FLOOR)
}

/// Memory that is free or soon freed, in KiB, if the system says it.
fn available() -> Option<u64> {
    if cfg!(any(target_os = "linux", target_os = "android")) {
        available_in(&std::fs::read_to_string("/proc/meminfo").ok()?)
    } else {
        None
    }
}

fn available_in(meminfo: &str) -> Option<u64> {
    let line = meminfo.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIB: u64 = 1024;

    fn chosen(available_mib: u64, most_mib: u64, floor_ms: u64) -> (u64, u32, Duration) {
        let floor = Duration::from_millis(floor_ms);
        let cost = choose(Device { available_kib: available_mib * MIB, most_kib: most_mib * MIB, floor });
        let work = f64::from(cost.memory_kib()) * f64::from(cost.passes());
        let floor_work = f64::from(Cost::FLOOR.memory_kib()) * f64::from(Cost::FLOOR.passes());
        (u64::from(cost.memory_kib()) / MIB, cost.passes(), floor.mul_f64(work / floor_work))
    }

    #[test]
    fn each_device_gets_what_it_can_bear() {
        // Free memory, the most of it, what the floor takes; memory and passes.
        let rows = [
            // A desktop.
            ((8000, 128, 28), (128, 7)),
            // A phone of today, and one of some years ago.
            ((3000, 128, 60), (128, 3)),
            ((1500, 128, 150), (114, 2)),
            // Memory that is taken, and then nearly all of it.
            ((400, 128, 60), (100, 4)),
            ((100, 128, 60), (25, 12)),
            ((40, 128, 60), (19, 12)),
            // Too slow for anything but the floor.
            ((3000, 128, 900), (19, 2)),
            ((3000, 128, 5000), (19, 2)),
            // iOS.
            ((2000, 32, 30), (32, 12)),
            ((2000, 32, 80), (32, 10)),
            // A system that says nothing: 256 MiB are assumed.
            ((256, 128, 60), (64, 7)),
            // So fast that the ceiling holds.
            ((64_000, 128, 1), (128, 12)),
            ((64_000, 128, 0), (128, 12)),
        ];
        for ((available, most, floor), (memory, passes)) in rows {
            let (got_memory, got_passes, _) = chosen(available, most, floor);
            assert_eq!((got_memory, got_passes), (memory, passes), "{available} MiB, {floor} ms");
        }
    }

    #[test]
    fn the_wait_is_between_half_a_second_and_a_second_wherever_the_bounds_allow_it() {
        for available in [0, 50, 100, 256, 1000, 4000, 16_000, u64::MAX / MIB] {
            for most in [32, 128] {
                for floor in 1..2000 {
                    let (memory, passes, takes) = chosen(available, most, floor);
                    assert!((19..=128).contains(&memory) && memory <= (available / 4).max(19) && memory <= most);
                    let too_fast = passes == Cost::CEILING.passes();
                    let too_slow = memory == 19 && passes == 2;
                    assert!(takes >= Duration::from_millis(500) || too_fast, "{available} {most} {floor}: {takes:?}");
                    assert!(takes <= Duration::from_secs(1) || too_slow, "{available} {most} {floor}: {takes:?}");
                }
            }
        }
    }

    #[test]
    fn free_memory_is_read_from_what_linux_says() {
        let meminfo =
            "MemTotal:        8010340 kB\nMemFree:          208120 kB\nMemAvailable:    3141592 kB\nBuffers: 1 kB\n";
        assert_eq!(available_in(meminfo), Some(3_141_592));
        for other in ["", "MemTotal: 5 kB\n", "MemAvailable: much kB\n", "MemAvailable: 5\n"] {
            assert_eq!(available_in(other), None);
        }
    }

    #[test]
    fn this_device_gets_a_cost_within_the_bounds() {
        let cost = Cost::for_this_device();
        assert_eq!(Cost::new(cost.memory_kib(), cost.passes()), Some(cost));
    }
}
