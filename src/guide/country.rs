//! The countries whose numbers ship with the app.

use crate::journal::choices;
use crate::words::Words;

choices! {
    /// A country, or several that share their numbers.
    pub enum Country {
        /// Norway, where the app is used first: complete, and what holds where nothing else was chosen.
        Norway = "no",
        /// The United Kingdom.
        UnitedKingdom = "gb",
        /// Sweden.
        Sweden = "se",
        /// Denmark.
        Denmark = "dk",
        /// Germany.
        Germany = "de",
        /// The United States.
        UnitedStates = "us",
        /// What holds in the rest of the European Union and the EEA.
        Europe = "eu",
    }
}

impl Country {
    /// What it is called.
    pub fn name(self, words: &Words) -> String {
        words.named(match self {
            Self::Norway => "country-no",
            Self::UnitedKingdom => "country-gb",
            Self::Sweden => "country-se",
            Self::Denmark => "country-dk",
            Self::Germany => "country-de",
            Self::UnitedStates => "country-us",
            Self::Europe => "country-eu",
        })
    }

    /// Whether the project has gone through its numbers. All others are offered as they were found, and marked so.
    pub fn is_checked(self) -> bool {
        self == Self::Norway
    }
}
