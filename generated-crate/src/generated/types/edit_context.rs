//! Types: Text editors that draw their own text

/// `dictionary EditContextInit`
#[repr(transparent)]
pub struct EditContextInit {
    parent: crate::Object,
}
dictionary!(EditContextInit:; "EditContextInit");

/// `interface EditContext : EventTarget`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/EditContext) · [Specification](https://w3c.github.io/edit-context/#dom-editcontext)
#[repr(transparent)]
pub struct EditContext {
    parent: crate::EventTarget,
}
interface!(EditContext: crate::EventTarget; "EditContext");

/// `dictionary TextUpdateEventInit : EventInit`
#[repr(transparent)]
pub struct TextUpdateEventInit {
    parent: crate::EventInit,
}
dictionary!(TextUpdateEventInit: crate::EventInit; "TextUpdateEventInit");

/// `interface TextUpdateEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textupdateevent)
#[repr(transparent)]
pub struct TextUpdateEvent {
    parent: crate::Event,
}
interface!(TextUpdateEvent: crate::Event; "TextUpdateEvent");

/// `enum UnderlineStyle`
#[non_exhaustive]
pub enum UnderlineStyle {
    /// `"none"`
    None,
    /// `"solid"`
    Solid,
    /// `"dotted"`
    Dotted,
    /// `"dashed"`
    Dashed,
    /// `"wavy"`
    Wavy,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UnderlineStyle {
    None = "none",
    Solid = "solid",
    Dotted = "dotted",
    Dashed = "dashed",
    Wavy = "wavy",
});

/// `enum UnderlineThickness`
#[non_exhaustive]
pub enum UnderlineThickness {
    /// `"none"`
    None,
    /// `"thin"`
    Thin,
    /// `"thick"`
    Thick,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(UnderlineThickness {
    None = "none",
    Thin = "thin",
    Thick = "thick",
});

/// `dictionary TextFormatInit`
#[repr(transparent)]
pub struct TextFormatInit {
    parent: crate::Object,
}
dictionary!(TextFormatInit:; "TextFormatInit");

/// `interface TextFormat`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormat) · [Specification](https://w3c.github.io/edit-context/#dom-textformat)
#[repr(transparent)]
pub struct TextFormat {
    parent: crate::Object,
}
interface!(TextFormat:; "TextFormat");

/// `dictionary TextFormatUpdateEventInit : EventInit`
#[repr(transparent)]
pub struct TextFormatUpdateEventInit {
    parent: crate::EventInit,
}
dictionary!(TextFormatUpdateEventInit: crate::EventInit; "TextFormatUpdateEventInit");

/// `interface TextFormatUpdateEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/TextFormatUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-textformatupdateevent)
#[repr(transparent)]
pub struct TextFormatUpdateEvent {
    parent: crate::Event,
}
interface!(TextFormatUpdateEvent: crate::Event; "TextFormatUpdateEvent");

/// `dictionary CharacterBoundsUpdateEventInit : EventInit`
#[repr(transparent)]
pub struct CharacterBoundsUpdateEventInit {
    parent: crate::EventInit,
}
dictionary!(CharacterBoundsUpdateEventInit: crate::EventInit; "CharacterBoundsUpdateEventInit");

/// `interface CharacterBoundsUpdateEvent : Event`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/CharacterBoundsUpdateEvent) · [Specification](https://w3c.github.io/edit-context/#dom-characterboundsupdateevent)
#[repr(transparent)]
pub struct CharacterBoundsUpdateEvent {
    parent: crate::Event,
}
interface!(CharacterBoundsUpdateEvent: crate::Event; "CharacterBoundsUpdateEvent");
