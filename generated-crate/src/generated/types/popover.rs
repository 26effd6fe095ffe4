//! Types: Popovers, their buttons, and the toggle and command events

/// `dictionary ShowPopoverOptions`
#[cfg(feature = "popover")]
#[repr(transparent)]
pub struct ShowPopoverOptions {
    parent: crate::Object,
}
#[cfg(feature = "popover")]
dictionary!(ShowPopoverOptions:; "ShowPopoverOptions");
#[cfg(feature = "popover")]
extended!([] ShowPopoverOptions);

/// `dictionary TogglePopoverOptions : ShowPopoverOptions`
#[cfg(feature = "popover")]
#[repr(transparent)]
pub struct TogglePopoverOptions {
    parent: crate::ShowPopoverOptions,
}
#[cfg(feature = "popover")]
dictionary!(TogglePopoverOptions: crate::ShowPopoverOptions; "TogglePopoverOptions");

/// `interface ToggleEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#toggleevent)
#[repr(transparent)]
pub struct ToggleEvent {
    parent: crate::Event,
}
interface!(ToggleEvent: crate::Event; "ToggleEvent");

/// `dictionary ToggleEventInit : EventInit`
#[cfg(feature = "popover")]
#[repr(transparent)]
pub struct ToggleEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "popover")]
dictionary!(ToggleEventInit: crate::EventInit; "ToggleEventInit");

/// `interface CommandEvent : Event`
///
/// Exposed in Window.
///
/// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CommandEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#commandevent)
#[cfg(any(feature = "event-handlers", feature = "popover"))]
#[repr(transparent)]
pub struct CommandEvent {
    parent: crate::Event,
}
#[cfg(any(feature = "event-handlers", feature = "popover"))]
interface!(CommandEvent: crate::Event; "CommandEvent");

/// `dictionary CommandEventInit : EventInit`
#[cfg(feature = "popover")]
#[repr(transparent)]
pub struct CommandEventInit {
    parent: crate::EventInit,
}
#[cfg(feature = "popover")]
dictionary!(CommandEventInit: crate::EventInit; "CommandEventInit");

/// `(TogglePopoverOptions or boolean)`
#[cfg(feature = "popover")]
#[non_exhaustive]
pub enum TogglePopoverOptionsOrBoolean {
    /// `TogglePopoverOptions`
    TogglePopoverOptions(crate::TogglePopoverOptions),
    /// `Boolean`
    Boolean(bool),
    /// A value of another type.
    Other(crate::JsValue),
}
#[cfg(feature = "popover")]
union!(TogglePopoverOptionsOrBoolean {
    TogglePopoverOptions(crate::TogglePopoverOptions): value,
    Boolean(bool): boolean,
});
