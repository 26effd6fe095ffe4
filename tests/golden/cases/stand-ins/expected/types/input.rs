//! Types: What input.idl defines

dictionary! {
    /// `dictionary PointInit`
    pub struct PointInit: [crate::Object];
    name = "PointInit";
    optional;
    extended;
}

interface! {
    /// `interface Point`
    ///
    /// Exposed in Window.
    pub struct Point: [crate::Object];
    class = "Point";
    extended;
}

dictionary! {
    /// `dictionary LabelInit`
    pub struct LabelInit: [crate::Object];
    name = "LabelInit";
    extended;
}

dictionary! {
    /// `dictionary BoldLabelInit : LabelInit`
    pub struct BoldLabelInit: [crate::LabelInit, crate::Object];
    name = "BoldLabelInit";
}

enumeration! {
    /// `enum Text`
    pub enum Text {
        A = "a",
        B = "b",
    }
}

interface! {
    /// `interface Label`
    ///
    /// Exposed in Window.
    pub struct Label: [crate::Object];
    class = "Label";
    extended;
}

interface! {
    /// `interface FarPoint : Point`
    ///
    /// Exposed in Window.
    pub struct FarPoint: [crate::Point, crate::Object];
    class = "FarPoint";
}

dictionary! {
    /// `dictionary FarPointInit : PointInit`
    pub struct FarPointInit: [crate::PointInit, crate::Object];
    name = "FarPointInit";
    optional;
}

dictionary! {
    /// `dictionary OtherInit`
    pub struct OtherInit: [crate::Object];
    name = "OtherInit";
}

dictionary! {
    /// `dictionary NarrowInit`
    pub struct NarrowInit: [crate::Object];
    name = "NarrowInit";
}

dictionary! {
    /// `dictionary OneInit`
    pub struct OneInit: [crate::Object];
    name = "OneInit";
}

interface! {
    /// `interface Other`
    ///
    /// Exposed in Window.
    pub struct Other: [crate::Object];
    class = "Other";
}

dictionary! {
    /// `dictionary Offer`
    pub struct Offer: [crate::Object];
    name = "Offer";
}

dictionary! {
    /// `dictionary LocalOffer`
    pub struct LocalOffer: [crate::Object];
    name = "LocalOffer";
    optional;
    extended;
}

dictionary! {
    /// `dictionary SameOffer : LocalOffer`
    pub struct SameOffer: [crate::LocalOffer, crate::Object];
    name = "SameOffer";
    optional;
}

dictionary! {
    /// `dictionary NotGiven`
    pub struct NotGiven: [crate::Object];
    name = "NotGiven";
    optional;
}

interface! {
    /// `interface Fields`
    ///
    /// Exposed in Window.
    pub struct Fields: [crate::Object];
    class = "Fields";
    extended;
}

dictionary! {
    /// `dictionary AnswerInit`
    pub struct AnswerInit: [crate::Object];
    name = "AnswerInit";
    optional;
}

interface! {
    /// `interface Answer`
    ///
    /// Exposed in Window.
    pub struct Answer: [crate::Object];
    class = "Answer";
}

interface! {
    /// `interface FarLabel : Label`
    ///
    /// Exposed in Window.
    pub struct FarLabel: [crate::Label, crate::Object];
    class = "FarLabel";
}

interface! {
    /// `interface Labels : Label`
    ///
    /// Exposed in Window.
    pub struct Labels: [crate::Label, crate::Object];
    class = "Labels";
}

interface! {
    /// `interface FarFields : Fields`
    ///
    /// Exposed in Window.
    pub struct FarFields: [crate::Fields, crate::Object];
    class = "FarFields";
}

interface! {
    /// `interface Connection`
    ///
    /// Exposed in Window.
    pub struct Connection: [crate::Object];
    class = "Connection";
}

dictionary! {
    /// `dictionary Sealed`
    pub struct Sealed: [crate::Object];
    name = "Sealed";
}

union! {
    /// `(sequence<sequence<DOMString>> or record<DOMString, DOMString>)`
    pub enum StringSequenceSequenceOrStringRecord {
        StringSequenceSequence(crate::Array<crate::Array<alloc::string::String>>): array,
        StringRecord(crate::Record<alloc::string::String>): record,
    }
    into crate::Object;
}

union! {
    /// `(Label or DOMString)`
    pub enum LabelOrString {
        Label(crate::Label): value,
        String(crate::JsString): string,
    }
    heirs Label(crate::Label);
}

union! {
    /// `(Label or sequence<Label>)`
    pub enum LabelOrLabelSequence {
        Label(crate::Label): value,
        LabelSequence(crate::Array<crate::Label>): array,
    }
    into crate::Object;
}

union! {
    /// `(PointInit or double)`
    pub enum PointInitOrNumber {
        PointInit(crate::PointInit): dictionary,
        Number(f64): number,
    }
    heirs PointInit(crate::PointInit);
}

union! {
    /// `(Point or FarLabel or Label)`
    pub enum PointOrFarLabelOrLabel {
        Point(crate::Point): value,
        FarLabel(crate::FarLabel): value,
        Label(crate::Label): value,
    }
    heirs Point(crate::Point);
    into crate::Object;
}

union! {
    /// `(Fields or sequence<DOMString>)`
    pub enum FieldsOrStringSequence {
        Fields(crate::Fields): value,
        StringSequence(crate::Array<alloc::string::String>): array_beside_iterable,
    }
    heirs Fields(crate::Fields);
    into crate::Object;
}

union! {
    /// `typedef (Int8Array or Uint8Array or DataView) ArrayBufferView`
    pub enum ArrayBufferView {
        Int8Array(crate::Int8Array): copied_numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
    }
    into crate::Object;
}

union! {
    /// `typedef (ArrayBufferView or ArrayBuffer) BufferSource`
    pub enum BufferSource {
        Int8Array(crate::Int8Array): copied_numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
        ArrayBuffer(crate::ArrayBuffer): value,
    }
    from ArrayBufferView { Int8Array, Uint8Array, DataView };
    into crate::Object;
}

union! {
    /// `(Label or BufferSource or DOMString)`
    pub enum LabelOrBufferSourceOrString {
        Label(crate::Label): value,
        Int8Array(crate::Int8Array): numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        String(crate::JsString): string,
    }
    from BufferSource { Int8Array, Uint8Array, DataView, ArrayBuffer };
    through BufferSource from ArrayBufferView;
}

#[cfg(feature = "input")]
stands_for!(crate::Point, crate::PointInit);

#[cfg(feature = "input")]
stands_for!(crate::Label, crate::LabelInit);

#[cfg(feature = "input")]
stands_for!(crate::Label, crate::BoldLabelInit);

#[cfg(feature = "input")]
stands_for!(crate::FarPoint, crate::FarPointInit);

#[cfg(feature = "input")]
stands_for!(crate::Offer, crate::LocalOffer);

#[cfg(feature = "input")]
stands_for!(crate::LocalOffer, crate::SameOffer);

#[cfg(feature = "input")]
stands_for!(crate::Offer, crate::NotGiven);

#[cfg(feature = "input")]
stands_for!(crate::Answer, crate::AnswerInit);

#[cfg(feature = "input")]
stands_for!(crate::FarLabel, crate::LabelOrLabelSequence, Label(crate::Label));

#[cfg(feature = "input")]
stands_for!(crate::Point, crate::PointInitOrNumber, PointInit(crate::PointInit));

#[cfg(feature = "input")]
stands_for!(crate::Labels, crate::PointOrFarLabelOrLabel, Label(crate::Label));

#[cfg(feature = "input")]
stands_for!(crate::FarLabel, crate::LabelOrBufferSourceOrString, Label(crate::Label));

#[cfg(feature = "input")]
stands_for!(crate::Labels, crate::LabelOrBufferSourceOrString, Label(crate::Label));
