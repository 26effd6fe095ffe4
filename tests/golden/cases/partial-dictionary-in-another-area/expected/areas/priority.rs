//! What priority.idl defines

use crate::runtime::prelude::*;
use crate::{LateOptions, RequestOptions, Urgency};

impl RequestOptions {
    /// `Urgency urgency = "auto"`
    ///
    /// Feature `priority`.
    #[doc(alias = "urgency")]
    pub fn get_urgency(&self) -> Option<Urgency> {
        property::get(self, "urgency")
    }

    /// `Urgency urgency = "auto"`
    ///
    /// Feature `priority`.
    #[doc(alias = "urgency")]
    pub fn set_urgency(&self, value: Urgency) -> &Self {
        property::set_str(self, "urgency", value.as_str());
        self
    }
}

impl LateOptions {
    /// `Urgency urgency = "auto"`
    ///
    /// Feature `priority`. Inherited from `RequestOptions`.
    #[doc(alias = "urgency")]
    pub fn set_urgency(&self, value: Urgency) -> &Self {
        property::set_str(self, "urgency", value.as_str());
        self
    }
}
