//! Types: Text editors that draw their own text

web_dictionary! {
    /// `dictionary EditContextInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub struct EditContextInit: [crate::Object];
    name = "EditContextInit";
    optional;
}

web_interface! {
    /// `interface EditContext : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext)
    pub struct EditContext: [crate::EventTarget, crate::Object];
    class = "EditContext";
}

web_dictionary! {
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
    /// `interface TextUpdateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent)
    pub struct TextUpdateEvent: [crate::Event, crate::Object];
    class = "TextUpdateEvent";
}

web_enumeration! {
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
    /// `dictionary TextFormatInit`
    ///
    /// Features `edit-context` and `experimental`.
    pub struct TextFormatInit: [crate::Object];
    name = "TextFormatInit";
    optional;
}

web_interface! {
    /// `interface TextFormat`
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat) · [Specification](https://w3c.github.io/edit-context/#dom-textformat)
    pub struct TextFormat: [crate::Object];
    class = "TextFormat";
}

web_dictionary! {
    /// `dictionary TextFormatUpdateEventInit : EventInit`
    ///
    /// Inherits the methods of [`EventInit`](crate::EventInit).
    ///
    /// Features `edit-context` and `experimental`.
    pub struct TextFormatUpdateEventInit: [crate::EventInit, crate::Object];
    name = "TextFormatUpdateEventInit";
}

web_interface! {
    /// `interface TextFormatUpdateEvent : Event`
    ///
    /// Inherits the methods of [`Event`](crate::Event).
    ///
    /// Features `edit-context` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormatUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textformatupdateevent)
    pub struct TextFormatUpdateEvent: [crate::Event, crate::Object];
    class = "TextFormatUpdateEvent";
}

web_dictionary! {
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
