//! A keyboard and a mouse: `xdotool` sends what a real one would send, and the app cannot tell.

use std::cell::Cell;
use std::process::Stdio;

use crate::stage::{Desk, tool};

pub struct Hands<'a> {
    desk: &'a Desk,
    /// How often they touched the keyboard or the mouse.
    touched: Cell<usize>,
}

impl<'a> Hands<'a> {
    pub fn at(desk: &'a Desk) -> Self {
        Hands { desk, touched: Cell::new(0) }
    }

    /// How often they touched the keyboard or the mouse so far.
    pub fn touched(&self) -> usize {
        self.touched.get()
    }

    fn touches(&self, arguments: &[&str]) {
        self.touched.set(self.touched.get() + 1);
        self.xdotool(arguments);
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let mut command = tool("xdotool", "xdotool");
        command.args(arguments).env("DISPLAY", &self.desk.display).env("LC_ALL", "C.UTF-8");
        let output = command.stderr(Stdio::null()).output().unwrap();
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Presses keys, one after the other, by their X names.
    pub fn keys(&self, keys: &[&str]) {
        let mut arguments = vec!["key", "--delay", "15"];
        arguments.extend(keys);
        self.touches(&arguments);
    }

    /// Types, at the pace of somebody who types fast.
    pub fn types(&self, text: &str) {
        self.touches(&["type", "--delay", "15", "--", text]);
    }

    /// Types faster than anybody can: 200 letters in about a second.
    pub fn types_fast(&self, text: &str) {
        self.touches(&["type", "--delay", "5", "--", text]);
    }

    /// Clicks at a place on the screen.
    pub fn clicks(&self, (left, top): (i32, i32)) {
        self.touches(&["mousemove", &left.to_string(), &top.to_string(), "click", "1"]);
    }

    /// The windows of a process that can be seen.
    pub fn windows(&self, process: u32) -> Vec<String> {
        let found = self.xdotool(&["search", "--onlyvisible", "--pid", &process.to_string()]);
        found.lines().map(str::to_owned).collect()
    }

    /// Turns to a window. There is no window manager here that would do it.
    pub fn turns_to(&self, window: &str) {
        self.xdotool(&["windowfocus", window]);
    }
}
