//! What input.idl defines

use crate::runtime::prelude::*;
use crate::AddEventListenerOptions;

impl AddEventListenerOptions {
    /// `dictionary AddEventListenerOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean once = false`
    #[doc(alias = "once")]
    pub fn get_once(&self) -> Option<bool> {
        property::get(self, "once")
    }

    /// `boolean once = false`
    #[doc(alias = "once")]
    pub fn set_once(&self, value: bool) -> &Self {
        property::set_bool(self, "once", value);
        self
    }
}

impl Default for AddEventListenerOptions {
    fn default() -> Self {
        Self::new()
    }
}
