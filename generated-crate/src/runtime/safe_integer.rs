//! 64-bit integers for parameters that refuse what JavaScript's numbers do not hold exactly.

#![allow(dead_code, reason = "generated code calls them, as far as its features are on")]

/// The greatest integer below which each has a number of its own: 2^53 − 1.
const GREATEST: f64 = 9_007_199_254_740_991.0;

/// The integer; the greatest that is accepted for one beyond it.
#[inline]
pub fn unsigned(integer: u64) -> f64 {
    (integer as f64).min(GREATEST)
}

/// The integer; the nearest that is accepted for one beyond these.
#[inline]
pub fn signed(integer: i64) -> f64 {
    (integer as f64).clamp(-GREATEST, GREATEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_accepted_is_kept() {
        assert_eq!([0, 1, (1 << 53) - 1].map(unsigned), [0.0, 1.0, GREATEST]);
        assert_eq!([1 << 53, u64::MAX].map(unsigned), [GREATEST; 2]);
        assert_eq!([-1, (1 << 53) - 1, 1 - (1 << 53)].map(signed), [-1.0, GREATEST, -GREATEST]);
        assert_eq!([i64::MAX, i64::MIN].map(signed), [GREATEST, -GREATEST]);
    }
}
