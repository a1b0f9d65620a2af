//! Hospitals, clinics and surgeries that are named, and the same for congregations, schools, firms and parks.

mod employers;
mod head;
mod known;

use super::scene::Scene;
use super::span::{Found, Kind};
use super::words::{CLINIC_HEADS, ORGANISATION_HEADS, PLACE_HEADS};

pub(super) fn clinics(scene: &Scene, found: &mut Vec<Found>) {
    known::named(scene, found);
    for at in 0..scene.tokens.len() {
        head::headed(scene, at, &CLINIC_HEADS, Kind::Clinic, found);
        head::headed(scene, at, &ORGANISATION_HEADS, Kind::Organisation, found);
        head::headed(scene, at, &PLACE_HEADS, Kind::Place, found);
        head::two_word_head(scene, at, found);
        known::regional(scene, at, found);
    }
    employers::employers(scene, found);
}
