//! Types: Popovers, their buttons, and the toggle and command events

#[cfg(feature = "popover")]
web_dictionary! {
    /// The options of `HTMLElement.showPopover`.
    ///
    /// `dictionary ShowPopoverOptions`
    ///
    /// Feature `popover`.
    pub struct ShowPopoverOptions: [crate::Object];
    name = "ShowPopoverOptions";
    extended;
}

#[cfg(feature = "popover")]
web_dictionary! {
    /// The options of `HTMLElement.togglePopover`.
    ///
    /// `dictionary TogglePopoverOptions : ShowPopoverOptions`
    ///
    /// Inherits the methods of [`ShowPopoverOptions`](crate::ShowPopoverOptions).
    ///
    /// Feature `popover`.
    pub struct TogglePopoverOptions: [crate::ShowPopoverOptions, crate::Object];
    name = "TogglePopoverOptions";
}

web_interface! {
    /// The event when a popover, dialog or `details` element opens or closes.
    ///
    /// `interface ToggleEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `popover`. Exposed in Window. Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#toggleevent)
    pub struct ToggleEvent: [crate::Event, crate::Object];
    class = "ToggleEvent";
}

#[cfg(feature = "popover")]
web_dictionary! {
    /// The values to make a `ToggleEvent` from.
    ///
    /// `dictionary ToggleEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `popover`.
    pub struct ToggleEventInit: [crate::EventInit, crate::Object];
    name = "ToggleEventInit";
    optional;
}

#[cfg(any(feature = "event-handlers", feature = "popover"))]
web_interface! {
    /// The event on an element that a button with a `command` attribute controls.
    ///
    /// `interface CommandEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Feature `popover`. Exposed in Window. Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CommandEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#commandevent)
    pub struct CommandEvent: [crate::Event, crate::Object];
    class = "CommandEvent";
}

#[cfg(feature = "popover")]
web_dictionary! {
    /// The values to make a `CommandEvent` from.
    ///
    /// `dictionary CommandEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Feature `popover`.
    pub struct CommandEventInit: [crate::EventInit, crate::Object];
    name = "CommandEventInit";
    optional;
}

#[cfg(feature = "popover")]
web_union! {
    /// `(TogglePopoverOptions or boolean)`
    ///
    /// Feature `popover`.
    pub enum TogglePopoverOptionsOrBoolean {
        TogglePopoverOptions(crate::TogglePopoverOptions): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "popover")]
web_stands_for!(crate::ToggleEvent, crate::ToggleEventInit);

#[cfg(feature = "popover")]
web_stands_for!(crate::CommandEvent, crate::CommandEventInit);
