//! Types: What input.idl defines

web_interface! {
    /// `interface 0`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "0")]
    pub struct N0: [crate::Object];
    class = "0";
}

web_interface! {
    /// `interface _`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "_")]
    pub struct U005F: [crate::Object];
    class = "_";
}

web_interface! {
    /// `interface Default`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Default")]
    pub struct JsDefault: [crate::Object];
    class = "Default";
}

web_interface! {
    /// `interface Self`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Self")]
    pub struct JsSelf: [crate::Object];
    class = "Self";
}

web_interface! {
    /// `interface Heir`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Heir")]
    pub struct JsHeir: [crate::Object];
    class = "Heir";
    extended;
}

web_interface! {
    /// `interface Descendant : Heir`
    ///
    /// Inherits the methods of [`JsHeir`](crate::JsHeir).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Descendant: [crate::JsHeir, crate::Object];
    class = "Descendant";
}

web_interface! {
    /// `interface Expected`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Expected")]
    pub struct JsExpected: [crate::Object];
    class = "Expected";
}

web_interface! {
    /// `interface T`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "T")]
    pub struct JsT: [crate::Object];
    class = "T";
}

web_interface! {
    /// `interface Other`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Other: [crate::Object];
    class = "Other";
}

web_interface! {
    /// `interface Iterator`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Iterator")]
    pub struct JsIterator: [crate::Object];
    class = "Iterator";
}

web_interface! {
    /// `interface PictureSequence`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct PictureSequence: [crate::Object];
    class = "PictureSequence";
}

web_interface! {
    /// `interface Send`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Send")]
    pub struct JsSend: [crate::Object];
    class = "Send";
}

web_interface! {
    /// `interface crate`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "crate")]
    pub struct Crate: [crate::Object];
    class = "crate";
}

web_interface! {
    /// `interface u8`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "u8")]
    pub struct U8: [crate::Object];
    class = "u8";
}

web_dictionary! {
    /// `dictionary Event_Init`
    ///
    /// Feature `input`.
    #[doc(alias = "Event_Init")]
    pub struct EventInit: [crate::Object];
    name = "Event_Init";
}

web_enumeration! {
    /// `enum 3`
    ///
    /// Feature `input`.
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

web_enumeration! {
    /// `enum crates`
    ///
    /// Feature `input`.
    #[doc(alias = "crates")]
    pub enum Crates {
        Crate = "crate",
    }
}

web_interface! {
    /// `interface Picture`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Picture: [crate::Object];
    class = "Picture";
}

web_interface! {
    /// `interface Dashed`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Dashed: [crate::Object];
    class = "Dashed";
}

web_interface! {
    /// `interface Object_`
    ///
    /// Feature `input`. Exposed in Window.
    #[doc(alias = "Object_")]
    pub struct JsObject: [crate::Object];
    class = "Object_";
}

web_interface! {
    /// `interface Window : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Window: [crate::EventTarget, crate::Object];
    global = "Window";
}

web_interface! {
    /// `interface WorkerGlobalScope : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Worker.
    pub struct WorkerGlobalScope: [crate::EventTarget, crate::Object];
    global = "WorkerGlobalScope";
}

web_interface! {
    /// `interface Event`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct Event: [crate::Object];
    class = "Event";
}

web_interface! {
    /// `interface EventTarget`
    ///
    /// Feature `input`. Exposed everywhere.
    pub struct EventTarget: [crate::Object];
    class = "EventTarget";
    extended;
}

web_dictionary! {
    /// `dictionary AddEventListenerOptions`
    ///
    /// Feature `input`.
    pub struct AddEventListenerOptions: [crate::Object];
    name = "AddEventListenerOptions";
}

web_interface! {
    /// `interface Element : EventTarget`
    ///
    /// Inherits the methods of [`EventTarget`](crate::EventTarget).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Element: [crate::EventTarget, crate::Object];
    class = "Element";
}

web_union! {
    /// `typedef (Picture or sequence<Picture> or Other or PictureSequence) U`
    ///
    /// Feature `input`.
    #[doc(alias = "U")]
    pub enum JsU {
        Picture(crate::Picture): value,
        Other2(crate::Other): value,
        PictureSequence(crate::PictureSequence): value,
        PictureSequence2(crate::Array<crate::Picture>): array,
    }
    into crate::Object;
}

web_union! {
    /// `typedef (U or DOMString) Value`
    ///
    /// Feature `input`.
    #[doc(alias = "Value")]
    pub enum JsJsValue {
        Picture(crate::Picture): value,
        Other2(crate::Other): value,
        PictureSequence(crate::PictureSequence): value,
        PictureSequence2(crate::Array<crate::Picture>): array,
        String(crate::JsString): string,
    }
    from crate::JsU { Picture, Other2, PictureSequence, PictureSequence2 };
}

web_union! {
    /// `typedef (DOMString or record<DOMString, long>) Wider`
    ///
    /// Feature `input`.
    #[doc(alias = "Wider")]
    pub enum JsWider {
        I32Record(crate::Record<i32>): record,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `typedef (Object_ or DOMString) Class`
    ///
    /// Feature `input`.
    #[doc(alias = "Class")]
    pub enum JsClass {
        JsObject(crate::JsObject): value,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(Other or long)`
    ///
    /// Feature `input`.
    pub enum OtherOrNumber {
        Other2(crate::Other): value,
        Number(f64): number,
    }
}

/// The namespace `super_`.
pub mod super_ {
    web_interface! {
        /// `interface Option`
        ///
        /// Feature `input`. Exposed in Window.
        #[doc(alias = "Option")]
        pub struct JsOption: [crate::Object];
        class = "super.Option";
        extended;
    }

    web_interface! {
        /// `interface Default2 : Option`
        ///
        /// Inherits the methods of [`super_::JsOption`](crate::super_::JsOption).
        ///
        /// Feature `input`. Exposed in Window.
        pub struct Default2: [crate::super_::JsOption, crate::Object];
        class = "super.Default2";
    }
}
