//! What first.idl defines

use crate::runtime::prelude::*;
use crate::Shared;

impl Shared {
    /// `undefined start()`
    ///
    /// Feature `first`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(js(self))
    }
}
