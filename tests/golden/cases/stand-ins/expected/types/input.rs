//! Types: What input.idl defines

web_dictionary! {
    /// `dictionary PointInit`
    ///
    /// Feature `input`.
    pub struct PointInit: [crate::Object];
    name = "PointInit";
    optional;
    extended;
}

web_interface! {
    /// `interface Point`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Point: [crate::Object];
    class = "Point";
    extended;
}

web_dictionary! {
    /// `dictionary LabelInit`
    ///
    /// Feature `input`.
    pub struct LabelInit: [crate::Object];
    name = "LabelInit";
    extended;
}

web_dictionary! {
    /// `dictionary BoldLabelInit : LabelInit`
    ///
    /// Inherits the methods of [`LabelInit`](crate::LabelInit).
    ///
    /// Feature `input`.
    pub struct BoldLabelInit: [crate::LabelInit, crate::Object];
    name = "BoldLabelInit";
}

web_enumeration! {
    /// `enum Text`
    ///
    /// Feature `input`.
    pub enum Text {
        A = "a",
        B = "b",
    }
}

web_interface! {
    /// `interface Label`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Label: [crate::Object];
    class = "Label";
    extended;
}

web_interface! {
    /// `interface FarPoint : Point`
    ///
    /// Inherits the methods of [`Point`](crate::Point).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct FarPoint: [crate::Point, crate::Object];
    class = "FarPoint";
}

web_dictionary! {
    /// `dictionary FarPointInit : PointInit`
    ///
    /// Inherits the methods of [`PointInit`](crate::PointInit).
    ///
    /// Feature `input`.
    pub struct FarPointInit: [crate::PointInit, crate::Object];
    name = "FarPointInit";
    optional;
}

web_dictionary! {
    /// `dictionary OtherInit`
    ///
    /// Feature `input`.
    pub struct OtherInit: [crate::Object];
    name = "OtherInit";
}

web_dictionary! {
    /// `dictionary NarrowInit`
    ///
    /// Feature `input`.
    pub struct NarrowInit: [crate::Object];
    name = "NarrowInit";
}

web_dictionary! {
    /// `dictionary OneInit`
    ///
    /// Feature `input`.
    pub struct OneInit: [crate::Object];
    name = "OneInit";
}

web_interface! {
    /// `interface Other`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Other: [crate::Object];
    class = "Other";
}

web_dictionary! {
    /// `dictionary Offer`
    ///
    /// Feature `input`.
    pub struct Offer: [crate::Object];
    name = "Offer";
}

web_dictionary! {
    /// `dictionary LocalOffer`
    ///
    /// Feature `input`.
    pub struct LocalOffer: [crate::Object];
    name = "LocalOffer";
    optional;
    extended;
}

web_dictionary! {
    /// `dictionary SameOffer : LocalOffer`
    ///
    /// Inherits the methods of [`LocalOffer`](crate::LocalOffer).
    ///
    /// Feature `input`.
    pub struct SameOffer: [crate::LocalOffer, crate::Object];
    name = "SameOffer";
    optional;
}

web_dictionary! {
    /// `dictionary NotGiven`
    ///
    /// Feature `input`.
    pub struct NotGiven: [crate::Object];
    name = "NotGiven";
    optional;
}

web_interface! {
    /// `interface Fields`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Fields: [crate::Object];
    class = "Fields";
    extended;
}

web_dictionary! {
    /// `dictionary AnswerInit`
    ///
    /// Feature `input`.
    pub struct AnswerInit: [crate::Object];
    name = "AnswerInit";
    optional;
}

web_interface! {
    /// `interface Answer`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Answer: [crate::Object];
    class = "Answer";
}

web_interface! {
    /// `interface FarLabel : Label`
    ///
    /// Inherits the methods of [`Label`](crate::Label).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct FarLabel: [crate::Label, crate::Object];
    class = "FarLabel";
}

web_interface! {
    /// `interface Labels : Label`
    ///
    /// Inherits the methods of [`Label`](crate::Label).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Labels: [crate::Label, crate::Object];
    class = "Labels";
}

web_interface! {
    /// `interface FarFields : Fields`
    ///
    /// Inherits the methods of [`Fields`](crate::Fields).
    ///
    /// Feature `input`. Exposed in Window.
    pub struct FarFields: [crate::Fields, crate::Object];
    class = "FarFields";
}

web_interface! {
    /// `interface Connection`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Connection: [crate::Object];
    class = "Connection";
}

web_dictionary! {
    /// `dictionary Sealed`
    ///
    /// Feature `input`.
    pub struct Sealed: [crate::Object];
    name = "Sealed";
}

web_union! {
    /// `(sequence<sequence<DOMString>> or record<DOMString, DOMString>)`
    ///
    /// Feature `input`.
    pub enum StringSequenceSequenceOrStringRecord {
        StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
        StringRecord(crate::Record<alloc::string::String>): record,
    }
    into crate::Object;
}

web_union! {
    /// `(Label or DOMString)`
    ///
    /// Feature `input`.
    pub enum LabelOrString {
        Label(crate::Label): value,
        String(crate::JsString): string,
    }
    heirs Label(crate::Label);
}

web_union! {
    /// `(Label or sequence<Label>)`
    ///
    /// Feature `input`.
    pub enum LabelOrLabelSequence {
        Label(crate::Label): value,
        LabelSequence(crate::Array<crate::Label>): array,
    }
    into crate::Object;
}

web_union! {
    /// `(PointInit or double)`
    ///
    /// Feature `input`.
    pub enum PointInitOrNumber {
        PointInit(crate::PointInit): dictionary,
        Number(f64): number,
    }
    heirs PointInit(crate::PointInit);
}

web_union! {
    /// `(Point or FarLabel or Label)`
    ///
    /// Feature `input`.
    pub enum PointOrFarLabelOrLabel {
        Point(crate::Point): value,
        FarLabel(crate::FarLabel): value,
        Label(crate::Label): value,
    }
    heirs Point(crate::Point);
    into crate::Object;
}

web_union! {
    /// `(Fields or sequence<DOMString>)`
    ///
    /// Feature `input`.
    pub enum FieldsOrStringSequence {
        Fields(crate::Fields): value,
        StringSequence(crate::Array<alloc::string::String>): array_beside_iterable,
    }
    heirs Fields(crate::Fields);
    into crate::Object;
}

web_union! {
    /// `typedef (Int8Array or Uint8Array or DataView) ArrayBufferView`
    ///
    /// Feature `input`.
    pub enum ArrayBufferView {
        Int8Array(crate::Int8Array): copied_numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
    }
    into crate::Object;
}

web_union! {
    /// `typedef (ArrayBufferView or ArrayBuffer) BufferSource`
    ///
    /// Feature `input`.
    pub enum BufferSource {
        Int8Array(crate::Int8Array): copied_numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
        ArrayBuffer(crate::ArrayBuffer): value,
    }
    from crate::ArrayBufferView { Int8Array, Uint8Array, DataView };
    into crate::Object;
}

web_union! {
    /// `(Label or BufferSource or DOMString)`
    ///
    /// Feature `input`.
    pub enum LabelOrBufferSourceOrString {
        Label(crate::Label): value,
        Int8Array(crate::Int8Array): numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        String(crate::JsString): string,
    }
    from crate::BufferSource { Int8Array, Uint8Array, DataView, ArrayBuffer };
    through crate::BufferSource => crate::ArrayBufferView;
}

#[cfg(feature = "input")]
web_stands_for!(crate::Point, crate::PointInit);

#[cfg(feature = "input")]
web_stands_for!(crate::Label, crate::LabelInit);

#[cfg(feature = "input")]
web_stands_for!(crate::Label, crate::BoldLabelInit);

#[cfg(feature = "input")]
web_stands_for!(crate::FarPoint, crate::FarPointInit);

#[cfg(feature = "input")]
web_stands_for!(crate::Offer, crate::LocalOffer);

#[cfg(feature = "input")]
web_stands_for!(crate::LocalOffer, crate::SameOffer);

#[cfg(feature = "input")]
web_stands_for!(crate::Offer, crate::NotGiven);

#[cfg(feature = "input")]
web_stands_for!(crate::Answer, crate::AnswerInit);

#[cfg(feature = "input")]
web_stands_for!(crate::FarLabel, crate::LabelOrLabelSequence, Label(crate::Label));

#[cfg(feature = "input")]
web_stands_for!(crate::Point, crate::PointInitOrNumber, PointInit(crate::PointInit));

#[cfg(feature = "input")]
web_stands_for!(crate::Labels, crate::PointOrFarLabelOrLabel, Label(crate::Label));

#[cfg(feature = "input")]
web_stands_for!(crate::FarLabel, crate::LabelOrBufferSourceOrString, Label(crate::Label));

#[cfg(feature = "input")]
web_stands_for!(crate::Labels, crate::LabelOrBufferSourceOrString, Label(crate::Label));
