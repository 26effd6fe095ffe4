//! What input.idl defines

use crate::Numbers;

impl Numbers {
    /// `const boolean YES = true`
    pub const YES: bool = true;

    /// `const boolean NO = false`
    pub const NO: bool = false;

    /// `const byte TINY = -128`
    pub const TINY: i8 = -128;

    /// `const octet SMALL = 255`
    pub const SMALL: u8 = 255;

    /// `const short SHORT = -32768`
    pub const SHORT: i16 = -32768;

    /// `const unsigned short USHORT = 15`
    pub const USHORT: u16 = 15;

    /// `const long LONG = -2147483648`
    pub const LONG: i32 = -2147483648;

    /// `const unsigned long ULONG = 4294967295`
    pub const ULONG: u32 = 4294967295;

    /// `const long long LLONG = -9007199254740991`
    pub const LLONG: i64 = -9007199254740991;

    /// `const unsigned long long ULLONG = 18446744073709551615`
    pub const ULLONG: u64 = 18446744073709551615;

    /// `const float HALF = 0.5`
    pub const HALF: f32 = 0.5;

    /// `const double WHOLE = 3`
    pub const WHOLE: f64 = 3.0;

    /// `const unrestricted double BIG = 1e300`
    pub const BIG: f64 = 1e300;

    /// `const unrestricted double INF = Infinity`
    pub const INF: f64 = f64::INFINITY;

    /// `const unrestricted double MINUS_INF = -Infinity`
    pub const MINUS_INF: f64 = f64::NEG_INFINITY;

    /// `const unrestricted float NOT = NaN`
    pub const NOT: f32 = f32::NAN;

    /// `const unsigned short camelCase = 1`
    #[doc(alias = "camelCase")]
    pub const CAMEL_CASE: u16 = 1;

    /// `const unsigned short type = 2`
    #[doc(alias = "type")]
    pub const TYPE: u16 = 2;
}
