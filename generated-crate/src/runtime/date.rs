//! JavaScript's dates: their order, and Rust's system time.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// `web_date_traits!(Date);` for a `Date` that has `new_with_time` and `get_time`.
#[doc(hidden)]
#[macro_export]
macro_rules! web_date_traits {
    ($T:ty) => {
        /// As JavaScript's `<` does, by the time; a date that is none has no order.
        impl PartialOrd for $T {
            fn partial_cmp(&self, other: &Self) -> Option<core::cmp::Ordering> {
                match self == other {
                    // Two handles of one date that is none are equal.
                    true => Some(core::cmp::Ordering::Equal),
                    false => self.get_time().partial_cmp(&other.get_time()),
                }
            }
        }

        /// To the millisecond, which is as exact as a date is.
        #[cfg(feature = "std")]
        impl From<std::time::SystemTime> for $T {
            fn from(time: std::time::SystemTime) -> Self {
                Self::new_with_time($crate::runtime::date::milliseconds_of(time))
            }
        }

        /// Fails, with the date as it was, if it is none, or earlier than Rust's time on this target.
        #[cfg(feature = "std")]
        impl TryFrom<$T> for std::time::SystemTime {
            type Error = $T;

            fn try_from(date: $T) -> Result<Self, $T> {
                $crate::runtime::date::time_of(date.get_time()).ok_or(date)
            }
        }
    };
}

#[cfg(feature = "std")]
#[allow(dead_code, reason = "generated code uses it, as far as its features are on")]
mod system_time {
    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    /// The time in milliseconds since 1970, rounded down: the millisecond that it is in.
    pub fn milliseconds_of(time: SystemTime) -> f64 {
        let milliseconds = |duration: Duration| duration.as_secs_f64() * 1000.0;
        let time = match time.duration_since(UNIX_EPOCH) {
            Ok(since) => milliseconds(since),
            Err(before) => -milliseconds(before.duration()),
        };
        let towards_zero = time as i64 as f64;
        if towards_zero > time { towards_zero - 1.0 } else { towards_zero }
    }

    /// `None` for NaN, and for what is out of the system's range.
    pub fn time_of(milliseconds: f64) -> Option<SystemTime> {
        // No date is further than 8.64e15 milliseconds from 1970.
        let distance = |milliseconds: f64| Duration::from_millis(milliseconds as u64);
        match milliseconds {
            _ if milliseconds.is_nan() => None,
            _ if milliseconds < 0.0 => UNIX_EPOCH.checked_sub(distance(-milliseconds)),
            _ => UNIX_EPOCH.checked_add(distance(milliseconds)),
        }
    }
}

#[cfg(feature = "std")]
#[allow(unused_imports, reason = "the class of dates uses them, if its feature is on")]
pub use system_time::{milliseconds_of, time_of};
