//! What first.idl defines

use crate::runtime::prelude::*;
use crate::Shared;

impl Shared {
    /// `undefined start()`
    ///
    /// # Errors
    ///
    /// May throw: nothing rules it out.
    #[inline]
    pub fn start(&self) -> Result<(), Exception> {
        Js::try_call_start(self.js())
    }
}
