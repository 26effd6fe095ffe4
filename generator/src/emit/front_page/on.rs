#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(missing_docs)]

extern crate alloc;
#[macro_use]
extern crate {lowest};

{lowest}::web_built_on!("{version}");

#[allow(
    clippy::approx_constant,
    clippy::module_inception,
    clippy::new_without_default,
    clippy::redundant_closure,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    deprecated,
    reason = "names, signatures and deprecated types are the WebIDL's"
)]
#[rustfmt::skip]
mod generated;

#[allow(unused_imports, reason = "with no feature on there is nothing generated")]
pub use generated::*;
include!("generated/root_names.rs");
