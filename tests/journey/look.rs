//! Looking at a screen as its users may have it: by day and by night, with text as it comes and twice as large.

use serde_json::json;

use crate::stage::App;

/// The two themes.
const THEMES: [&str; 2] = ["light", "dark"];
/// Text as it comes, and twice as large, in per cent.
const SIZES: [u32; 2] = [100, 200];
/// A long screen is pictured in at most so many parts.
const PARTS: usize = 3;

impl App<'_> {
    /// Measures in both themes at both sizes of text that nothing is cut off, lies over something else or stands outside
    /// the screen, and pictures the two that are furthest apart: by day as it comes, by night twice as large. Leaves the
    /// screen as it was.
    pub fn look(&self, name: &str) {
        self.look_at(name, |theme, size| (theme == "light") == (size == 100));
    }

    /// The same, and pictures all four: for the walk through every screen, whose pictures somebody looks at.
    pub fn look_whole(&self, name: &str) {
        self.look_at(name, |_, _| true);
    }

    /// Looks at a screen that shows words drawn from `list` as it would be with those that take most room: which ones are
    /// drawn is chance, and a screen must have room for any. Leaves the words that were there.
    pub fn look_with_the_widest_of(&self, list: &[&str], name: &str) {
        let drawn = self.run(
            "const places = [...document.querySelectorAll('[data-word]')].map(place => place.firstChild);
             const drawn = places.map(place => place.data);
             const width = word => {
               places[0].data = word;
               const range = document.createRange();
               range.selectNode(places[0]);
               return range.getBoundingClientRect().width;
             };
             const widest = arguments[0].map(word => [width(word), word]).sort((a, b) => b[0] - a[0]);
             places.forEach((place, at) => place.data = widest[at][1]);
             return drawn",
            vec![json!(list)],
        );
        self.look(name);
        self.run(
            "document.querySelectorAll('[data-word]').forEach((place, at) => place.firstChild.data = arguments[0][at])",
            vec![drawn],
        );
    }

    fn look_at(&self, name: &str, pictured: impl Fn(&str, u32) -> bool) {
        let before = self.run(
            "const was = [document.querySelector('.app').dataset.theme, document.querySelector('main.screen').scrollTop,
                          document.querySelector('.frame').scrollTop];
             document.documentElement.style.setProperty('--ease', '0s');
             return was",
            vec![],
        );
        for theme in THEMES {
            for size in SIZES {
                self.run(
                    "document.querySelector('.app').dataset.theme = arguments[0];
                     window.mellom.scale(arguments[1] / 100);
                     for (const part of document.querySelectorAll('.frame, main.screen')) part.scrollTop = 0",
                    vec![json!(theme), json!(size)],
                );
                let found = self.run(include_str!("look.js"), vec![]);
                if found != json!([]) {
                    self.picture(&format!("{name}-{theme}-{size}"));
                    panic!("{name}, {theme}, {size} %: {found:#}");
                }
                if !pictured(theme, size) {
                    continue;
                }
                // What stands further down is pictured by day only; it is measured by night as well.
                let parts = if theme == "light" { PARTS } else { 1 };
                self.pictures(&format!("{name}-{theme}-{size}"), parts);
            }
        }
        self.run(
            "document.querySelector('.app').dataset.theme = arguments[0][0];
             window.mellom.scale(1);
             document.documentElement.style.removeProperty('--ease');
             document.querySelector('main.screen').scrollTop = arguments[0][1];
             document.querySelector('.frame').scrollTop = arguments[0][2]",
            vec![before],
        );
    }

    /// Pictures a screen from its top downwards, part by part.
    fn pictures(&self, name: &str, parts: usize) {
        for part in 0..parts {
            let name = if part == 0 { name.to_owned() } else { format!("{name}-part-{}", part + 1) };
            self.picture(&name);
            let moved = self.run(
                "let moved = false;
                 for (const part of document.querySelectorAll('.frame, main.screen')) {
                   const from = part.scrollTop;
                   part.scrollTop += part.clientHeight * 0.9;
                   moved ||= part.scrollTop > from + 1;
                 }
                 return moved",
                vec![],
            );
            if moved != json!(true) {
                return;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::stage::{App, Display, Home};
    use crate::{folder, runtime};
    use serde_json::json;

    /// What is wrong with a page on which `spoil` has been done.
    fn after(app: &App, spoil: &str) -> String {
        app.run(spoil, vec![]);
        let found = app.run(include_str!("look.js"), vec![]).to_string();
        app.run("document.querySelector('#spoilt')?.remove(); document.documentElement.style.fontSize = ''", vec![]);
        found
    }

    /// Each way in which a screen can be spoilt is seen, and a sound one is left alone.
    #[test]
    fn what_is_wrong_with_a_screen_is_seen() {
        let runtime = runtime();
        let display = Display::open();
        let home = Home::new("nb");
        let app = App::open(&runtime, &display, &home, Some(&folder().join("look")));
        app.at("create");
        assert_eq!(app.run(include_str!("look.js"), vec![]), json!([]));
        let put = |inside: &str| {
            format!(
                "const e = document.createElement('div'); e.id = 'spoilt'; e.innerHTML = `{inside}`;
                 // The page's own policy allows no style in the markup.
                 for (const styled of e.querySelectorAll('[data-css]')) styled.style.cssText = styled.dataset.css;
                 document.querySelector('main.screen .stack').append(e)"
            )
        };
        for (what, inside) in [
            ("outside", "<p data-css='position:relative;left:20rem'>langt ute til høyre</p>"),
            (
                "cut off sideways",
                "<p data-css='overflow:hidden;white-space:nowrap;width:4rem'>en lang linje uten plass</p>",
            ),
            ("cut off below", "<p data-css='overflow:hidden;height:1rem'>to linjer<br>med tekst<br>og en til</p>"),
            ("overlaps", "<p>den første linjen</p><p data-css='margin-top:-1.2rem'>den andre linjen</p>"),
            (
                "out of its box",
                "<div class='card' data-css='height:1rem;padding:0'><p>for</p><p>mye</p><p>tekst</p></div>",
            ),
            (
                "shortened",
                "<p data-css='overflow:hidden;white-space:nowrap;text-overflow:ellipsis;width:4rem'>en lang linje</p>",
            ),
            ("broken word", "<p data-css='width:2.5rem;word-break:break-all'>mandag</p>"),
            ("too small to hit", "<button data-css='width:1rem;height:1rem'></button>"),
            ("faded", "<button data-css='opacity:0.5'>lagre</button>"),
            (
                "words behind an edge",
                "<textarea data-css='height:3rem;width:9rem'>her står det mer enn det er plass til i feltet</textarea>",
            ),
            ("harmless after another", "<button id='erase-yes'>slett</button><button id='erase-no'>behold</button>"),
        ] {
            let found = after(&app, &put(inside));
            assert!(found.contains(what), "{what} was not seen: {found}");
        }
        let squeezed = after(&app, "document.querySelector('.frame').style.height = '3rem'");
        assert!(squeezed.contains("squeezed"), "{squeezed}");
        app.close();
    }
}
