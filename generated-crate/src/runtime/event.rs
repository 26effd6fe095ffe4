//! The macros that declare events, and the methods that listen to them.

#![allow(unused_macros, reason = "used by the features whose types they declare")]

/// ```text
/// web_event! {
///     /// Documentation.
///     pub struct Click = "click";
///     at crate::Element: crate::PointerEvent;
/// }
/// ```
///
/// declares an event, with each target where it fires and the class that it has there. It fires at all that descends from
/// the target.
#[doc(hidden)]
#[macro_export]
macro_rules! web_event {
    (
        $(#[$attribute:meta])* pub struct $E:ident = $name:literal;
        $($(#[$gate:meta])* at $At:ty: $Event:ty;)*
    ) => {
        $(#[$attribute])*
        pub struct $E;
        impl $crate::runtime::EventType for $E {
            const NAME: &'static str = $name;
        }
        $(
            $(#[$gate])*
            impl<T: ::core::convert::AsRef<$At>> $crate::runtime::FiredAt<T, $At> for $E {
                type Event = $Event;
            }
        )*
    };
}

/// `web_listens!(crate::Node; crate::AddEventListenerOptions);` for a type whose instances fire events.
#[doc(hidden)]
#[macro_export]
macro_rules! web_listens {
    ($T:ty; $Options:ty) => {
        impl $T {
            /// Calls the closure with each such event, until the listener that it returns is dropped.
            ///
            /// An event of another class than the specification says, which some browsers and some programs send,
            /// is given to the closure all the same; what it lacks is then read as [`FromJs`](crate::FromJs) says. An event
            /// that comes while the closure runs, since the closure has fired it, waits until it has returned.
            #[inline]
            pub fn listen<E, At, O>(
                &self,
                event: E,
                closure: impl ::core::ops::FnMut(E::Event) -> O + 'static,
            ) -> $crate::Listener
            where
                E: $crate::FiredAt<Self, At>,
                O: $crate::Returns<()> + 'static,
            {
                let _ = event;
                $crate::Listener::new::<E, Self, At, O>(self, &$crate::JsValue::UNDEFINED, closure)
            }

            /// [`listen`](Self::listen), with options: `once`, `passive`, `capture`, a `signal`.
            #[inline]
            pub fn listen_with_options<E, At, O>(
                &self,
                event: E,
                options: &$Options,
                closure: impl ::core::ops::FnMut(E::Event) -> O + 'static,
            ) -> $crate::Listener
            where
                E: $crate::FiredAt<Self, At>,
                O: $crate::Returns<()> + 'static,
            {
                let _ = event;
                $crate::Listener::new::<E, Self, At, O>(self, options, closure)
            }
        }
    };
}
