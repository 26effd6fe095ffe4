//! The classes that a text finds, each where its feature is on.

#[cfg(feature = "input")]
web_found!("flat", crate::Picture, crate::FlatContext, crate::FlatSettings);

#[cfg(feature = "input")]
web_found!("deep", crate::Picture, crate::DeepContext, crate::Object);

#[cfg(feature = "input")]
web_found!("Light", crate::Canvas, crate::Light, crate::Object);

#[cfg(feature = "input")]
web_found!("EXT_blend", crate::Canvas, crate::ExtBlend, crate::Object);

#[cfg(feature = "input")]
web_found!("EXT_fog", crate::Canvas, crate::ExtFog, crate::Object);
