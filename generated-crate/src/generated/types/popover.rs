//! Types: Popovers, their buttons, and the toggle and command events

#[cfg(feature = "popover")]
web_dictionary! {
    /// `dictionary ShowPopoverOptions`
    pub struct ShowPopoverOptions: [crate::Object];
    name = "ShowPopoverOptions";
    extended;
}

#[cfg(feature = "popover")]
web_dictionary! {
    /// `dictionary TogglePopoverOptions : ShowPopoverOptions`
    pub struct TogglePopoverOptions: [crate::ShowPopoverOptions, crate::Object];
    name = "TogglePopoverOptions";
}

web_interface! {
    /// `interface ToggleEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: widely available since 2023-11. [MDN](https://developer.mozilla.org/docs/Web/API/ToggleEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#toggleevent)
    pub struct ToggleEvent: [crate::Event, crate::Object];
    class = "ToggleEvent";
}

#[cfg(feature = "popover")]
web_dictionary! {
    /// `dictionary ToggleEventInit : EventInit`
    pub struct ToggleEventInit: [crate::EventInit, crate::Object];
    name = "ToggleEventInit";
    optional;
}

#[cfg(any(feature = "event-handlers", feature = "popover"))]
web_interface! {
    /// `interface CommandEvent : Event`
    ///
    /// Exposed in Window.
    ///
    /// Baseline: newly available since 2025-12. [MDN](https://developer.mozilla.org/docs/Web/API/CommandEvent) · [Specification](https://html.spec.whatwg.org/multipage/interaction.html#commandevent)
    pub struct CommandEvent: [crate::Event, crate::Object];
    class = "CommandEvent";
}

#[cfg(feature = "popover")]
web_dictionary! {
    /// `dictionary CommandEventInit : EventInit`
    pub struct CommandEventInit: [crate::EventInit, crate::Object];
    name = "CommandEventInit";
    optional;
}

#[cfg(feature = "popover")]
web_union! {
    /// `(TogglePopoverOptions or boolean)`
    pub enum TogglePopoverOptionsOrBoolean {
        TogglePopoverOptions(crate::TogglePopoverOptions): dictionary,
        Boolean(bool): boolean,
    }
}

#[cfg(feature = "popover")]
web_stands_for!(crate::ToggleEvent, crate::ToggleEventInit);

#[cfg(feature = "popover")]
web_stands_for!(crate::CommandEvent, crate::CommandEventInit);
