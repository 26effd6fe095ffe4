//! What input.idl defines

use crate::runtime::prelude::*;
use crate::AddEventListenerOptions;

impl AddEventListenerOptions {
    /// Makes a new `AddEventListenerOptions`.
    ///
    /// `dictionary AddEventListenerOptions`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean once = false`
    ///
    /// Feature `input`.
    #[doc(alias = "once")]
    pub fn get_once(&self) -> Option<bool> {
        property::get(self, "once")
    }

    /// `boolean once = false`
    ///
    /// Feature `input`.
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
