//! Types: What input.idl defines

interface! {
    /// `interface 0`
    ///
    /// Exposed in Window.
    #[doc(alias = "0")]
    pub struct N0: [crate::Object];
    class = "0";
}

interface! {
    /// `interface _`
    ///
    /// Exposed in Window.
    #[doc(alias = "_")]
    pub struct U005F: [crate::Object];
    class = "_";
}

interface! {
    /// `interface Default`
    ///
    /// Exposed in Window.
    #[doc(alias = "Default")]
    pub struct JsDefault: [crate::Object];
    class = "Default";
}

interface! {
    /// `interface Self`
    ///
    /// Exposed in Window.
    #[doc(alias = "Self")]
    pub struct JsSelf: [crate::Object];
    class = "Self";
}

interface! {
    /// `interface Heir`
    ///
    /// Exposed in Window.
    #[doc(alias = "Heir")]
    pub struct JsHeir: [crate::Object];
    class = "Heir";
    extended;
}

interface! {
    /// `interface Descendant : Heir`
    ///
    /// Exposed in Window.
    pub struct Descendant: [crate::JsHeir, crate::Object];
    class = "Descendant";
}

interface! {
    /// `interface Expected`
    ///
    /// Exposed in Window.
    #[doc(alias = "Expected")]
    pub struct JsExpected: [crate::Object];
    class = "Expected";
}

interface! {
    /// `interface T`
    ///
    /// Exposed in Window.
    #[doc(alias = "T")]
    pub struct JsT: [crate::Object];
    class = "T";
}

interface! {
    /// `interface Other`
    ///
    /// Exposed in Window.
    pub struct Other: [crate::Object];
    class = "Other";
}

interface! {
    /// `interface Iterator`
    ///
    /// Exposed in Window.
    #[doc(alias = "Iterator")]
    pub struct JsIterator: [crate::Object];
    class = "Iterator";
}

interface! {
    /// `interface PictureSequence`
    ///
    /// Exposed in Window.
    pub struct PictureSequence: [crate::Object];
    class = "PictureSequence";
}

interface! {
    /// `interface Send`
    ///
    /// Exposed in Window.
    #[doc(alias = "Send")]
    pub struct JsSend: [crate::Object];
    class = "Send";
}

interface! {
    /// `interface crate`
    ///
    /// Exposed in Window.
    #[doc(alias = "crate")]
    pub struct Crate: [crate::Object];
    class = "crate";
}

interface! {
    /// `interface u8`
    ///
    /// Exposed in Window.
    #[doc(alias = "u8")]
    pub struct U8: [crate::Object];
    class = "u8";
}

dictionary! {
    /// `dictionary Event_Init`
    #[doc(alias = "Event_Init")]
    pub struct EventInit: [crate::Object];
    name = "Event_Init";
}

enumeration! {
    /// `enum 3`
    #[doc(alias = "3")]
    pub enum N3 {
        None = "",
        U002D = "-",
        U002DU002D = "--",
        N9 = "9",
        Self_ = "self",
        GrU00F6U00DFE = "größe",
        AB = "a\\b",
    }
}

enumeration! {
    /// `enum crates`
    #[doc(alias = "crates")]
    pub enum Crates {
        Crate = "crate",
    }
}

interface! {
    /// `interface Picture`
    ///
    /// Exposed in Window.
    pub struct Picture: [crate::Object];
    class = "Picture";
}

interface! {
    /// `interface Dashed`
    ///
    /// Exposed in Window.
    pub struct Dashed: [crate::Object];
    class = "Dashed";
}

interface! {
    /// `interface Object_`
    ///
    /// Exposed in Window.
    #[doc(alias = "Object_")]
    pub struct JsObject: [crate::Object];
    class = "Object_";
}

interface! {
    /// `interface Window : EventTarget`
    ///
    /// Exposed in Window.
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}

interface! {
    /// `interface WorkerGlobalScope : EventTarget`
    ///
    /// Exposed in Worker.
    pub struct WorkerGlobalScope: [crate::EventTarget, crate::Object];
    global = "WorkerGlobalScope";
}

interface! {
    /// `interface Event`
    ///
    /// Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
}

interface! {
    /// `interface EventTarget`
    ///
    /// Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

dictionary! {
    /// `dictionary AddEventListenerOptions`
    pub struct AddEventListenerOptions: [crate::Object];
    name = "AddEventListenerOptions";
}

interface! {
    /// `interface Element : EventTarget`
    ///
    /// Exposed in Window.
    pub struct Element: [crate::EventTarget, crate::Object];
    class = "Element";
}

union! {
    /// `typedef (Picture or sequence<Picture> or Other or PictureSequence) U`
    #[doc(alias = "U")]
    pub enum JsU {
        Picture(crate::Picture): value,
        Other2(crate::Other): value,
        PictureSequence(crate::PictureSequence): value,
        PictureSequence2(crate::Array<crate::Picture>): array,
    }
    into crate::Object;
}

union! {
    /// `typedef (U or DOMString) Value`
    #[doc(alias = "Value")]
    pub enum JsJsValue {
        Picture(crate::Picture): value,
        Other2(crate::Other): value,
        PictureSequence(crate::PictureSequence): value,
        PictureSequence2(crate::Array<crate::Picture>): array,
        String(crate::JsString): string,
    }
    from JsU { Picture, Other2, PictureSequence, PictureSequence2 };
}

union! {
    /// `typedef (DOMString or record<DOMString, long>) Wider`
    #[doc(alias = "Wider")]
    pub enum JsWider {
        I32Record(crate::Record<i32>): record,
        String(crate::JsString): string,
    }
}

union! {
    /// `typedef (Object_ or DOMString) Class`
    #[doc(alias = "Class")]
    pub enum JsClass {
        JsObject(crate::JsObject): value,
        String(crate::JsString): string,
    }
}

union! {
    /// `(Other or long)`
    pub enum OtherOrNumber {
        Other2(crate::Other): value,
        Number(f64): number,
    }
}

/// The namespace `super_`.
pub mod super_ {
    interface! {
        /// `interface Option`
        ///
        /// Exposed in Window.
        #[doc(alias = "Option")]
        pub struct JsOption: [crate::Object];
        class = "super.Option";
        extended;
    }

    interface! {
        /// `interface Default2 : Option`
        ///
        /// Exposed in Window.
        pub struct Default2: [crate::super_::JsOption, crate::Object];
        class = "super.Default2";
    }
}
