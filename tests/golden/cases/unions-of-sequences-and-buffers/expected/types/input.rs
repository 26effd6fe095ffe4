//! Types: What input.idl defines

web_interface! {
    /// `interface Bead`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Bead: [crate::Object];
    class = "Bead";
}

web_interface! {
    /// `interface Necklace`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Necklace: [crate::Object];
    class = "Necklace";
}

web_interface! {
    /// `interface Tray`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Tray: [crate::Object];
    class = "Tray";
}

web_enumeration! {
    /// `enum Colour`
    ///
    /// Feature `input`.
    pub enum Colour {
        Red = "red",
        Blue = "blue",
    }
}

web_dictionary! {
    /// `dictionary Order`
    ///
    /// Feature `input`.
    pub struct Order: [crate::Object];
    name = "Order";
}

web_interface! {
    /// `interface Shop`
    ///
    /// Feature `input`. Exposed in Window.
    pub struct Shop: [crate::Object];
    class = "Shop";
}

web_union! {
    /// `(DOMString or sequence<DOMString>)`
    ///
    /// Feature `input`.
    pub enum StringOrStringSequence {
        StringSequence(crate::Array<alloc::string::String>): array,
        String(crate::JsString): string,
    }
}

web_union! {
    /// `(Float32Array or sequence<float>)`
    ///
    /// Feature `input`.
    pub enum Float32ArrayOrF32Sequence {
        Float32Array(crate::Float32Array): value,
        F32Sequence(crate::Array<f32>): array,
    }
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
    /// `(BufferSource or DOMString)`
    ///
    /// Feature `input`.
    pub enum BufferSourceOrString {
        Int8Array(crate::Int8Array): numbers,
        Uint8Array(crate::Uint8Array): value,
        DataView(crate::DataView): value,
        ArrayBuffer(crate::ArrayBuffer): value,
        String(crate::JsString): string,
    }
    from crate::BufferSource { Int8Array, Uint8Array, DataView, ArrayBuffer };
    through crate::BufferSource => crate::ArrayBufferView;
}

web_union! {
    /// `(ArrayBuffer or Bead)`
    ///
    /// Feature `input`.
    pub enum ArrayBufferOrBead {
        Bead(crate::Bead): value,
        ArrayBuffer(crate::ArrayBuffer): bytes,
    }
    into crate::Object;
}

web_union! {
    /// `(Uint8Array or Bead)`
    ///
    /// Feature `input`.
    pub enum Uint8ArrayOrBead {
        Bead(crate::Bead): value,
        Uint8Array(crate::Uint8Array): numbers,
    }
    into crate::Object;
}

web_union! {
    /// `(Bead or sequence<Bead>)`
    ///
    /// Feature `input`.
    pub enum BeadOrBeadSequence {
        Bead(crate::Bead): value,
        BeadSequence(crate::Array<crate::Bead>): array,
    }
    into crate::Object;
}

web_union! {
    /// `(Necklace or sequence<Bead>)`
    ///
    /// Feature `input`.
    pub enum NecklaceOrBeadSequence {
        Necklace(crate::Necklace): value,
        BeadSequence(crate::Array<crate::Bead>): array_beside_iterable,
    }
    into crate::Object;
}

web_union! {
    /// `(Tray or sequence<Bead>)`
    ///
    /// Feature `input`.
    pub enum TrayOrBeadSequence {
        Tray(crate::Tray): value,
        BeadSequence(crate::Array<crate::Bead>): array_beside_iterable,
    }
    into crate::Object;
}

web_union! {
    /// `(Bead or Colour)`
    ///
    /// Feature `input`.
    pub enum BeadOrColour {
        Bead(crate::Bead): value,
        Colour(crate::Colour): value,
    }
}

web_union! {
    /// `(Bead or Necklace)`
    ///
    /// Feature `input`.
    pub enum BeadOrNecklace {
        Bead(crate::Bead): value,
        Necklace(crate::Necklace): value,
    }
    into crate::Object;
}

web_union! {
    /// `(Bead or record<DOMString, Bead>)`
    ///
    /// Feature `input`.
    pub enum BeadOrBeadRecord {
        Bead(crate::Bead): value,
        BeadRecord(crate::Record<crate::Bead>): record,
    }
    into crate::Object;
}
