//! What input.idl defines

use crate::Numbers;

impl Numbers {
    /// `const boolean YES = true`
    ///
    /// Feature `input`.
    pub const YES: bool = true;

    /// `const boolean NO = false`
    ///
    /// Feature `input`.
    pub const NO: bool = false;

    /// `const byte TINY = -128`
    ///
    /// Feature `input`.
    pub const TINY: i8 = -128;

    /// `const octet SMALL = 255`
    ///
    /// Feature `input`.
    pub const SMALL: u8 = 255;

    /// `const short SHORT = -32768`
    ///
    /// Feature `input`.
    pub const SHORT: i16 = -32768;

    /// `const unsigned short USHORT = 15`
    ///
    /// Feature `input`.
    pub const USHORT: u16 = 15;

    /// `const long LONG = -2147483648`
    ///
    /// Feature `input`.
    pub const LONG: i32 = -2147483648;

    /// `const unsigned long ULONG = 4294967295`
    ///
    /// Feature `input`.
    pub const ULONG: u32 = 4294967295;

    /// `const long long LLONG = -9007199254740991`
    ///
    /// Feature `input`.
    pub const LLONG: i64 = -9007199254740991;

    /// `const unsigned long long ULLONG = 18446744073709551615`
    ///
    /// Feature `input`.
    pub const ULLONG: u64 = 18446744073709551615;

    /// `const float HALF = 0.5`
    ///
    /// Feature `input`.
    pub const HALF: f32 = 0.5;

    /// `const double WHOLE = 3`
    ///
    /// Feature `input`.
    pub const WHOLE: f64 = 3.0;

    /// `const unrestricted double BIG = 1e300`
    ///
    /// Feature `input`.
    pub const BIG: f64 = 1e300;

    /// `const unrestricted double INF = Infinity`
    ///
    /// Feature `input`.
    pub const INF: f64 = f64::INFINITY;

    /// `const unrestricted double MINUS_INF = -Infinity`
    ///
    /// Feature `input`.
    pub const MINUS_INF: f64 = f64::NEG_INFINITY;

    /// `const unrestricted float NOT = NaN`
    ///
    /// Feature `input`.
    pub const NOT: f32 = f32::NAN;

    /// `const unsigned short camelCase = 1`
    ///
    /// Feature `input`.
    #[doc(alias = "camelCase")]
    pub const CAMEL_CASE: u16 = 1;

    /// `const unsigned short type = 2`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub const TYPE: u16 = 2;
}
