//! Reading the CBOR that we write, quickly and without leaving copies of texts behind.
//!
//! `ciborium` reads from a stream: every key and every text passes through a buffer of its own on the stack, unwiped, and
//! a long text through a string that grows. What we store lies in memory as a whole, without tags and with texts in one
//! piece; that much is read here where it lies. Whatever else may stand there, `ciborium` reads, with the same result.

use serde::de::{self, DeserializeOwned, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;

/// Not CBOR, or not what was asked for. Says no more: what stands there may be anybody's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable;

/// Reads one value from the beginning of `bytes`.
pub(crate) fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unreadable> {
    let plain = T::deserialize(&mut Reader { rest: bytes, depth: DEPTH });
    plain.or_else(|Unusual| ciborium::from_reader(bytes).map_err(|_| Unreadable))
}

/// How many lists and maps may lie inside one another.
const DEPTH: u8 = 32;

/// Something to leave to `ciborium`.
#[derive(Debug)]
struct Unusual;

impl std::fmt::Display for Unusual {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unusual")
    }
}

impl std::error::Error for Unusual {}

impl de::Error for Unusual {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Unusual
    }
}

/// What an item is: its major type, or the value of a simple one.
#[derive(Clone, Copy)]
enum Head {
    Positive(u64),
    /// Stands for minus one minus this.
    Negative(u64),
    Bytes(usize),
    Text(usize),
    /// Of so many items, or until a break.
    List(Option<usize>),
    Map(Option<usize>),
    Bool(bool),
    Nothing,
    Float(f64),
}

struct Reader<'de> {
    rest: &'de [u8],
    depth: u8,
}

impl<'de> Reader<'de> {
    fn take(&mut self, length: usize) -> Result<&'de [u8], Unusual> {
        let (taken, rest) = self.rest.split_at_checked(length).ok_or(Unusual)?;
        self.rest = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Unusual> {
        let (taken, rest) = self.rest.split_first_chunk().ok_or(Unusual)?;
        self.rest = rest;
        Ok(*taken)
    }

    fn head(&mut self) -> Result<Head, Unusual> {
        let [first] = self.array()?;
        let (major, short) = (first >> 5, first & 31);
        if major == 7 {
            return match short {
                20 => Ok(Head::Bool(false)),
                21 => Ok(Head::Bool(true)),
                22 | 23 => Ok(Head::Nothing),
                26 => Ok(Head::Float(f32::from_be_bytes(self.array()?).into())),
                27 => Ok(Head::Float(f64::from_be_bytes(self.array()?))),
                _ => Err(Unusual),
            };
        }
        let argument = match short {
            31 if major == 4 => return Ok(Head::List(None)),
            31 if major == 5 => return Ok(Head::Map(None)),
            0..24 => u64::from(short),
            24 => u64::from(u8::from_be_bytes(self.array()?)),
            25 => u64::from(u16::from_be_bytes(self.array()?)),
            26 => u64::from(u32::from_be_bytes(self.array()?)),
            27 => u64::from_be_bytes(self.array()?),
            _ => return Err(Unusual),
        };
        let length = || usize::try_from(argument).map_err(|_| Unusual);
        Ok(match major {
            0 => Head::Positive(argument),
            1 => Head::Negative(argument),
            2 => Head::Bytes(length()?),
            3 => Head::Text(length()?),
            4 => Head::List(Some(length()?)),
            5 => Head::Map(Some(length()?)),
            _ => return Err(Unusual),
        })
    }

    fn text(&mut self, length: usize) -> Result<&'de str, Unusual> {
        std::str::from_utf8(self.take(length)?).map_err(|_| Unusual)
    }

    fn inside<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, Unusual>) -> Result<T, Unusual> {
        self.depth = self.depth.checked_sub(1).ok_or(Unusual)?;
        let read = read(self);
        self.depth += 1;
        read
    }

    fn skip(&mut self) -> Result<(), Unusual> {
        match self.head()? {
            Head::Bytes(length) => self.take(length).map(drop),
            Head::Text(length) => self.text(length).map(drop),
            Head::List(left) => self.inside(|reader| {
                let mut items = Items { reader, left };
                while items.is_another() {
                    items.reader.skip()?;
                }
                Ok(())
            }),
            Head::Map(left) => self.inside(|reader| {
                let mut items = Items { reader, left };
                while items.is_another() {
                    items.reader.skip()?;
                    items.reader.skip()?;
                }
                Ok(())
            }),
            _ => Ok(()),
        }
    }

    fn value<V: Visitor<'de>>(&mut self, head: Head, visitor: V) -> Result<V::Value, Unusual> {
        match head {
            Head::Positive(number) => visitor.visit_u64(number),
            Head::Negative(number) => visitor.visit_i64(!i64::try_from(number).map_err(|_| Unusual)?),
            Head::Bytes(length) => visitor.visit_borrowed_bytes(self.take(length)?),
            Head::Text(length) => visitor.visit_borrowed_str(self.text(length)?),
            Head::List(left) => self.inside(|reader| visitor.visit_seq(Items { reader, left })),
            Head::Map(left) => self.inside(|reader| visitor.visit_map(Items { reader, left })),
            Head::Bool(value) => visitor.visit_bool(value),
            Head::Nothing => visitor.visit_none(),
            Head::Float(value) => visitor.visit_f64(value),
        }
    }
}

/// What is left of a list or a map.
struct Items<'a, 'de> {
    reader: &'a mut Reader<'de>,
    /// How many items, or pairs of items; nothing until a break has been seen.
    left: Option<usize>,
}

impl Items<'_, '_> {
    fn is_another(&mut self) -> bool {
        match &mut self.left {
            Some(0) => false,
            Some(left) => {
                *left -= 1;
                true
            }
            None => {
                let Some((0xff, rest)) = self.reader.rest.split_first() else { return true };
                self.reader.rest = rest;
                self.left = Some(0);
                false
            }
        }
    }
}

impl<'de> SeqAccess<'de> for Items<'_, 'de> {
    type Error = Unusual;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unusual> {
        if self.is_another() { seed.deserialize(&mut *self.reader).map(Some) } else { Ok(None) }
    }

    fn size_hint(&self) -> Option<usize> {
        // What is claimed need not be there.
        self.left.map(|left| left.min(self.reader.rest.len()))
    }
}

impl<'de> MapAccess<'de> for Items<'_, 'de> {
    type Error = Unusual;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unusual> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unusual> {
        seed.deserialize(&mut *self.reader)
    }
}

/// One method that reads what is asked for, if it is of the right sort.
macro_rules! only {
    ($($method:ident => $($sort:pat_param)|+,)+) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
            let head = self.head()?;
            if matches!(head, $($sort)|+) { self.value(head, visitor) } else { Err(Unusual) }
        }
    )+ };
}

impl<'de> de::Deserializer<'de> for &mut Reader<'de> {
    type Error = Unusual;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        let head = self.head()?;
        self.value(head, visitor)
    }

    only! {
        deserialize_bool => Head::Bool(_),
        deserialize_i8 => Head::Positive(_) | Head::Negative(_),
        deserialize_i16 => Head::Positive(_) | Head::Negative(_),
        deserialize_i32 => Head::Positive(_) | Head::Negative(_),
        deserialize_i64 => Head::Positive(_) | Head::Negative(_),
        deserialize_u8 => Head::Positive(_),
        deserialize_u16 => Head::Positive(_),
        deserialize_u32 => Head::Positive(_),
        deserialize_u64 => Head::Positive(_),
        deserialize_f32 => Head::Float(_),
        deserialize_f64 => Head::Float(_),
        deserialize_str => Head::Text(_),
        deserialize_string => Head::Text(_),
        deserialize_identifier => Head::Text(_),
        deserialize_bytes => Head::Bytes(_),
        deserialize_byte_buf => Head::Bytes(_),
        deserialize_seq => Head::List(_),
        deserialize_map => Head::Map(_),
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unusual> {
        self.deserialize_map(visitor)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unusual> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        match self.rest.first() {
            Some(0xf6 | 0xf7) => {
                self.take(1)?;
                visitor.visit_none()
            }
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unusual> {
        self.skip()?;
        visitor.visit_unit()
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Unusual> {
        Err(Unusual)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unusual> {
        Err(Unusual)
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, _: V) -> Result<V::Value, Unusual> {
        Err(Unusual)
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(self, _: &'static str, _: usize, _: V) -> Result<V::Value, Unusual> {
        Err(Unusual)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Unusual> {
        Err(Unusual)
    }

    fn deserialize_char<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Unusual> {
        Err(Unusual)
    }

    forward_to_deserialize_any! { i128 u128 }
}

#[cfg(test)]
mod tests {
    use ciborium::Value;
    use proptest::prelude::*;

    use super::*;
    use crate::journal::{Meeting, PrivateText};

    /// Reads without help.
    fn here<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Unusual> {
        T::deserialize(&mut Reader { rest: bytes, depth: DEPTH })
    }

    fn written(value: &impl serde::Serialize) -> Vec<u8> {
        let mut bytes = Vec::new();
        ciborium::into_writer(value, &mut bytes).unwrap();
        bytes
    }

    fn values() -> impl Strategy<Value = Value> {
        let plain = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::Bool),
            any::<i64>().prop_map(Value::from),
            any::<u64>().prop_map(Value::from),
            any::<f64>().prop_filter("equal to itself", |x| !x.is_nan()).prop_map(Value::Float),
            ".{0,40}".prop_map(Value::Text),
            prop::collection::vec(any::<u8>(), 0..40).prop_map(Value::Bytes),
            (0..40u64).prop_map(|tag| Value::Tag(tag, Box::new(Value::Null))),
        ];
        plain.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
                prop::collection::vec((".{0,9}".prop_map(Value::Text), inner), 0..6).prop_map(Value::Map),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_is_read_here_ciborium_reads_alike(value in values()) {
            let bytes = written(&value);
            prop_assert_eq!(from_bytes::<Value>(&bytes), Ok(value));
        }

        #[test]
        fn of_noise_and_of_entries_with_a_byte_changed_too(
            noise in prop::collection::vec(any::<u8>(), 0..60), at in any::<prop::sample::Index>(), byte in any::<u8>(),
        ) {
            let mut bent = written(&meeting());
            let at = at.index(bent.len());
            bent[at] = byte;
            for bytes in [noise, bent] {
                if let Ok(read) = here::<Meeting>(&bytes) {
                    prop_assert_eq!(Some(read), ciborium::from_reader(&*bytes).ok());
                }
                if let Ok(read) = here::<Value>(&bytes) {
                    let other: Value = ciborium::from_reader(&*bytes).unwrap();
                    prop_assert_eq!(format!("{read:?}"), format!("{other:?}"));
                }
                let _ = here::<de::IgnoredAny>(&bytes);
            }
        }
    }

    fn meeting() -> Meeting {
        let mut meeting = Meeting::new(chrono::NaiveDateTime::default());
        meeting.topics.toggle(crate::journal::Topic::Grief);
        meeting.note = PrivateText::new("æøå ".repeat(100));
        meeting.request = Some(Default::default());
        meeting
    }

    /// Or nothing would be won.
    #[test]
    fn what_we_write_is_read_here() {
        let read: Meeting = here(&written(&meeting())).unwrap();
        assert_eq!(read, Meeting { id: read.id, ..meeting() });
    }

    #[test]
    fn nesting_and_claimed_lengths_do_no_harm() {
        assert!(here::<Value>(&[0x81; 10_000]).is_err());
        assert!(here::<de::IgnoredAny>(&[0x81; 10_000]).is_err());
        assert_eq!(from_bytes::<Value>(&[0x81; 10_000]), Err(Unreadable));
        let endless = [0x9f, 0xbf, 0xff];
        assert_eq!(from_bytes::<Value>(&endless), Err(Unreadable));
        for claim in [&[0x5b, 255, 255, 255, 255, 255, 255, 255, 255][..], &[0x9a, 255, 255, 255, 255], &[0x78, 200]] {
            assert_eq!(from_bytes::<Value>(claim), Err(Unreadable));
        }
    }
}
