use super::*;

fn dialled(written: &str) -> Result<String, NotCallable> {
    Callable::read(written).map(|number| number.as_str().to_owned())
}

#[test]
fn a_number_is_dialled_however_people_write_it() {
    for (written, number) in [
        ("116 117", "116117"),
        ("113", "113"),
        (" +47 22 40-00 40", "+4722400040"),
        ("22.40.00.40", "22400040"),
        ("22\u{a0}40\u{202f}00\u{2013}40", "22400040"),
        // A word before it, and a bracket.
        ("jobb: 12 34 56 78", "12345678"),
        ("Kari: +47 22 40 00 40", "+4722400040"),
        ("(+47) 22 40 00 40", "+4722400040"),
        ("+(47) 22 40 00 40", "+4722400040"),
        ("+ 47 22 40 00 40", "+4722400040"),
        ("Kari (+47) 22 40 00 40", "+4722400040"),
        ("tlf. (22) 40 00 40", "22400040"),
        // A plus that belongs to the word.
        ("Kari + Ola: 22 40 00 40", "22400040"),
        // What a phone's own list of contacts copies along.
        ("\u{202a}+47 22 40 00 40\u{202c}", "+4722400040"),
        ("\u{200e}+47\u{200b}22400040\u{feff}", "+4722400040"),
        ("\u{ad}22 40\u{2060}00 40", "22400040"),
        // 00 is a plus.
        ("0047 22 40 00 40", "+4722400040"),
        ("(0047) 22 40 00 40", "+4722400040"),
        ("Kari: 00 47 22 40 00 40", "+4722400040"),
        ("001 202 555 0143", "+12025550143"),
        // Abroad, the nought in brackets is left out; at home, it belongs to the number.
        ("+44 (0)20 7946 0000", "+442079460000"),
        ("+44(0) 20 7946 0000", "+442079460000"),
        ("+44 ( 0 ) 20 7946 0000", "+442079460000"),
        ("(+44) (0)20 7946 0000", "+442079460000"),
        ("0044 (0)20 7946 0000", "+442079460000"),
        ("+354 [0] 555 1234", "+3545551234"),
        ("(0)20 7946 0000", "02079460000"),
        ("(020) 7946 0000", "02079460000"),
        ("+47 22 40 (0) 040", "+4722400040"),
        // Not a country.
        ("000", "000"),
        ("0011 47 22 40 00 40", "00114722400040"),
        // Other keyboards.
        ("\u{ff0b}\u{ff14}\u{ff17} 22 40 00 40", "+4722400040"),
        ("٢٢ ٤٠ ٠٠ ٤٠", "22400040"),
        ("۲۲ ۴۰ ۰۰ ۴۰", "22400040"),
    ] {
        assert_eq!(dialled(written).as_deref(), Ok(number), "{written}");
        // What is dialled is read as itself.
        assert_eq!(dialled(number).as_deref(), Ok(number), "{number}");
    }
}

#[test]
fn what_could_be_somebody_else_is_refused() {
    use NotCallable::*;
    for (written, why) in [
        ("", NoNumber),
        ("ring meg", NoNumber),
        ("\u{202a}\u{202c}", NoNumber),
        ("12", NoNumber),
        ("+47", NoNumber),
        ("+0 22 40 00 40", NoNumber),
        // Two of them.
        ("22 11 00 00 / 98 76 54 32", MoreThanOne),
        ("22 11 00 00, 98 76 54 32", MoreThanOne),
        ("22 11 00 00; 98 76 54 32", MoreThanOne),
        ("22 11 00 00 eller 98 76 54 32", MoreThanOne),
        ("22 11 00 00 +47 98 76 54 32", MoreThanOne),
        ("22 11 00 00 98 76 54 32", TooLong),
        ("+47 22 11 00 00 98 76 54 32", TooLong),
        // An extension.
        ("22 11 00 00, tast 2", MoreThanOne),
        ("22 11 00 00 x2", MoreThanOne),
        ("+4722110000;ext=2", MoreThanOne),
        ("22110000p2", MoreThanOne),
        // Words after it, against it, and digits that are none of a telephone's.
        ("22 40 00 40 (jobb)", MoreThanOne),
        ("Avd. 3: 22 40 00 40", MoreThanOne),
        ("1-800-FLOWERS", MoreThanOne),
        ("O800 123 456", MoreThanOne),
        ("२२ 40 00 40", MoreThanOne),
        ("22 40 00 40²", MoreThanOne),
        // Instructions to the network.
        ("*21*12345678#", Instruction),
        ("#31#22400040", Instruction),
        ("22 40 00 40 #2", Instruction),
        ("1234567890123456", TooLong),
    ] {
        assert_eq!(dialled(written), Err(why), "{written}");
    }
}

#[test]
fn every_number_that_ships_with_the_app_is_dialled_digit_for_digit() {
    for line in crate::guide::contacts::everywhere() {
        assert_eq!(dialled(line.number), Ok(line.digits()), "{}", line.id);
    }
}

#[test]
fn what_is_dialled_is_shown_in_pairs_and_a_plus_that_may_be_missing_is_asked_for() {
    for (written, shown, asked) in [
        ("(+47) 22400040", "+47 22 40 00 40", false),
        ("22400040", "22 40 00 40", false),
        ("4722400040", "47 22 40 00 40", true),
        ("02079460000", "0 20 79 46 00 00", false),
        ("116 117", "116117", false),
        ("02800", "02800", false),
    ] {
        let number = Callable::read(written).ok().unwrap();
        assert_eq!((number.in_pairs().as_str(), number.may_lack_plus()), (shown, asked), "{written}");
    }
}

#[test]
fn a_message_arrives_in_the_letters_it_was_written_in() {
    let sms = |number, text| sms_address(&Callable::read(number).ok().unwrap(), text);
    assert_eq!(sms("12 34 56 78", "Kan du ringe meg i dag?"), "sms:12345678?body=Kan%20du%20ringe%20meg%20i%20dag%3F");
    assert_eq!(sms("741741", "på & bå"), "sms:741741?body=p%C3%A5%20%26%20b%C3%A5");
    assert_eq!(sms("85258", ""), "sms:85258");
    assert_eq!(tel_address(&Callable::read("(+47) 22 40 00 40").ok().unwrap()), "tel:+4722400040");
}
