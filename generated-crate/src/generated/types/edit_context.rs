//! Types: Text editors that draw their own text

web_dictionary! {
    /// The initial values for a new `EditContext`.
    ///
    /// `dictionary EditContextInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub struct EditContextInit: [crate::Object];
    name = "EditContextInit";
    optional;
}

web_interface! {
    /// A text input target for custom editors, which draw their text themselves.
    ///
    /// `interface EditContext : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext)
    pub struct EditContext: [crate::EventTarget, crate::Object];
    class = "EditContext";
}

web_dictionary! {
    /// The initial values for a new `TextUpdateEvent`.
    ///
    /// `dictionary TextUpdateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `edit-context` and `experimental`.
    pub struct TextUpdateEventInit: [crate::EventInit, crate::Object];
    name = "TextUpdateEventInit";
    optional;
}

web_interface! {
    /// The event when the user's input changes the text or selection of an `EditContext`.
    ///
    /// `interface TextUpdateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent)
    pub struct TextUpdateEvent: [crate::Event, crate::Object];
    class = "TextUpdateEvent";
}

web_enumeration! {
    /// The line style of an input method's underline: `none`, `solid`, `dotted`, `dashed` or `wavy`.
    ///
    /// `enum UnderlineStyle`
    ///
    /// Features `edit-context` and `experimental`.
    pub enum UnderlineStyle {
        None = "none",
        Solid = "solid",
        Dotted = "dotted",
        Dashed = "dashed",
        Wavy = "wavy",
    }
}

web_enumeration! {
    /// The thickness of an input method's underline: `none`, `thin` or `thick`.
    ///
    /// `enum UnderlineThickness`
    ///
    /// Features `edit-context` and `experimental`.
    pub enum UnderlineThickness {
        None = "none",
        Thin = "thin",
        Thick = "thick",
    }
}

web_dictionary! {
    /// The initial values for a new `TextFormat`.
    ///
    /// `dictionary TextFormatInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub struct TextFormatInit: [crate::Object];
    name = "TextFormatInit";
    optional;
}

web_interface! {
    /// The underline that an input method wants for a range of the text.
    ///
    /// `interface TextFormat`
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat) · [Specification](https://w3c.github.io/edit-context/#dom-textformat)
    pub struct TextFormat: [crate::Object];
    class = "TextFormat";
}

web_dictionary! {
    /// The initial values for a new `TextFormatUpdateEvent`.
    ///
    /// `dictionary TextFormatUpdateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `edit-context` and `experimental`.
    pub struct TextFormatUpdateEventInit: [crate::EventInit, crate::Object];
    name = "TextFormatUpdateEventInit";
}

web_interface! {
    /// The event when an input method wants text in composition to be underlined.
    ///
    /// `interface TextFormatUpdateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormatUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textformatupdateevent)
    pub struct TextFormatUpdateEvent: [crate::Event, crate::Object];
    class = "TextFormatUpdateEvent";
}

web_dictionary! {
    /// The initial values for a new `CharacterBoundsUpdateEvent`.
    ///
    /// `dictionary CharacterBoundsUpdateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `edit-context` and `experimental`.
    pub struct CharacterBoundsUpdateEventInit: [crate::EventInit, crate::Object];
    name = "CharacterBoundsUpdateEventInit";
    optional;
}

web_interface! {
    /// The event when the system needs to know the positions of some characters on the screen.
    ///
    /// `interface CharacterBoundsUpdateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterBoundsUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-characterboundsupdateevent)
    pub struct CharacterBoundsUpdateEvent: [crate::Event, crate::Object];
    class = "CharacterBoundsUpdateEvent";
}

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_stands_for!(crate::EditContext, crate::EditContextInit);

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_stands_for!(crate::TextUpdateEvent, crate::TextUpdateEventInit);

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_stands_for!(crate::TextFormat, crate::TextFormatInit);

#[cfg(all(feature = "experimental", feature = "edit-context"))]
web_stands_for!(crate::CharacterBoundsUpdateEvent, crate::CharacterBoundsUpdateEventInit);
