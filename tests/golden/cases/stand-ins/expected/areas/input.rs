//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{
    Answer, AnswerInit, ArrayBufferView, BoldLabelInit, BufferSource, Connection, FarPoint, FarPointInit, Fields,
    FieldsOrStringSequence, Label, LabelInit, LabelOrBufferSourceOrString, LabelOrLabelSequence, LabelOrString, Labels,
    LocalOffer, NarrowInit, NotGiven, Offer, OneInit, Other, OtherInit, Point, PointInit, PointInitOrNumber,
    PointOrFarLabelOrLabel, SameOffer, Sealed, StringSequenceSequenceOrStringRecord, Text,
};

impl PointInit {
    /// Makes a new `PointInit`.
    ///
    /// `dictionary PointInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double x = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `double x = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `double y = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// `double y = 0`
    ///
    /// Feature `input`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }
}

impl Default for PointInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Point {
    /// Makes a new `Point`.
    ///
    /// `constructor(optional PointInit init = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Point, Exception> {
        Js::try_new_Point__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional PointInit init = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: impl IntoJs<PointInit>) -> Result<Point, Exception> {
        Js::try_new_Point__value__as_value(&init.to_value()).map(Js::cast)
    }

    /// `readonly attribute double x`
    ///
    /// Feature `input`.
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }

    /// `readonly attribute float y`
    ///
    /// Feature `input`.
    #[inline]
    pub fn y(&self) -> f32 {
        Js::get_y__as_number(js(self)) as f32
    }
}

impl LabelInit {
    /// Makes a new `LabelInit`.
    ///
    /// `dictionary LabelInit`
    ///
    /// Feature `input`.
    pub fn new(text: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "text", text);
        this
    }

    /// `required DOMString text`
    ///
    /// Feature `input`.
    #[doc(alias = "text")]
    pub fn get_text(&self) -> String {
        property::get(self, "text")
    }

    /// `required DOMString text`
    ///
    /// Feature `input`.
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// `PointInit at`
    ///
    /// Feature `input`.
    #[doc(alias = "at")]
    pub fn get_at(&self) -> Option<PointInit> {
        property::get(self, "at")
    }

    /// `PointInit at`
    ///
    /// Feature `input`.
    #[doc(alias = "at")]
    pub fn set_at(&self, value: impl IntoJs<PointInit>) -> &Self {
        property::set(self, "at", &value.to_value());
        self
    }
}

impl BoldLabelInit {
    /// Makes a new `BoldLabelInit`.
    ///
    /// `dictionary BoldLabelInit : LabelInit`
    ///
    /// Feature `input`.
    pub fn new(text: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "text", text);
        this
    }

    /// `unsigned long weight`
    ///
    /// Feature `input`.
    #[doc(alias = "weight")]
    pub fn get_weight(&self) -> Option<u32> {
        property::get(self, "weight")
    }

    /// `unsigned long weight`
    ///
    /// Feature `input`.
    #[doc(alias = "weight")]
    pub fn set_weight(&self, value: u32) -> &Self {
        property::set_f64(self, "weight", value as f64);
        self
    }

    /// `required DOMString text`
    ///
    /// Feature `input`. Inherited from `LabelInit`.
    #[doc(alias = "text")]
    pub fn set_text(&self, value: &str) -> &Self {
        property::set_str(self, "text", value);
        self
    }

    /// `PointInit at`
    ///
    /// Feature `input`. Inherited from `LabelInit`.
    #[doc(alias = "at")]
    pub fn set_at(&self, value: impl IntoJs<PointInit>) -> &Self {
        property::set(self, "at", &value.to_value());
        self
    }
}

impl Label {
    /// `static Label make(BoldLabelInit init)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn make(init: impl IntoJs<BoldLabelInit>) -> Result<Label, Exception> {
        Js::try_static_call_Label_make__value__as_value(&init.to_value()).map(Js::read)
    }

    /// `readonly attribute Text text`
    ///
    /// Feature `input`.
    #[inline]
    pub fn text(&self) -> Text {
        FromJs::from_js(Js::get_text__as_value(js(self)))
    }

    /// `readonly attribute Point at`
    ///
    /// Feature `input`.
    #[inline]
    pub fn at(&self) -> Point {
        FromJs::from_js(Js::get_at__as_value(js(self)))
    }

    /// `readonly attribute unsigned short weight`
    ///
    /// Feature `input`.
    #[inline]
    pub fn weight(&self) -> u16 {
        Js::get_weight__as_number(js(self)) as u16
    }
}

impl FarPoint {
    /// Makes a new `FarPoint`.
    ///
    /// `constructor(FarPointInit init)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(init: impl IntoJs<FarPointInit>) -> Result<FarPoint, Exception> {
        Js::try_new_FarPoint__value__as_value(&init.to_value()).map(Js::cast)
    }

    /// `readonly attribute long distance`
    ///
    /// Feature `input`.
    #[inline]
    pub fn distance(&self) -> i32 {
        Js::get_distance__as_number(js(self)) as i32
    }
}

impl FarPointInit {
    /// Makes a new `FarPointInit`.
    ///
    /// `dictionary FarPointInit : PointInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `long distance`
    ///
    /// Feature `input`.
    #[doc(alias = "distance")]
    pub fn get_distance(&self) -> Option<i32> {
        property::get(self, "distance")
    }

    /// `long distance`
    ///
    /// Feature `input`.
    #[doc(alias = "distance")]
    pub fn set_distance(&self, value: i32) -> &Self {
        property::set_f64(self, "distance", value as f64);
        self
    }

    /// `double x = 0`
    ///
    /// Feature `input`. Inherited from `PointInit`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `double y = 0`
    ///
    /// Feature `input`. Inherited from `PointInit`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }
}

impl Default for FarPointInit {
    fn default() -> Self {
        Self::new()
    }
}

impl OtherInit {
    /// Makes a new `OtherInit`.
    ///
    /// `dictionary OtherInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `double x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `double z`
    ///
    /// Feature `input`.
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<f64> {
        property::get(self, "z")
    }

    /// `double z`
    ///
    /// Feature `input`.
    #[doc(alias = "z")]
    pub fn set_z(&self, value: f64) -> &Self {
        property::set_f64(self, "z", value);
        self
    }
}

impl Default for OtherInit {
    fn default() -> Self {
        Self::new()
    }
}

impl NarrowInit {
    /// Makes a new `NarrowInit`.
    ///
    /// `dictionary NarrowInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `float x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f32> {
        property::get(self, "x")
    }

    /// `float x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f32) -> &Self {
        property::set_f64(self, "x", value as f64);
        self
    }

    /// `unsigned short count`
    ///
    /// Feature `input`.
    #[doc(alias = "count")]
    pub fn get_count(&self) -> Option<u16> {
        property::get(self, "count")
    }

    /// `unsigned short count`
    ///
    /// Feature `input`.
    #[doc(alias = "count")]
    pub fn set_count(&self, value: u16) -> &Self {
        property::set_f64(self, "count", value as f64);
        self
    }
}

impl Default for NarrowInit {
    fn default() -> Self {
        Self::new()
    }
}

impl OneInit {
    /// Makes a new `OneInit`.
    ///
    /// `dictionary OneInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `double x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `double x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }
}

impl Default for OneInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Other {
    /// Makes a new `Other`.
    ///
    /// `constructor(optional OtherInit init = {}, optional NarrowInit narrow = {}, optional OneInit one = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Other, Exception> {
        Js::try_new_Other__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional OtherInit init = {}, optional NarrowInit narrow = {}, optional OneInit one = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: &OtherInit) -> Result<Other, Exception> {
        Js::try_new_Other__value__as_value(init.as_ref()).map(Js::cast)
    }

    /// As `new_with_init`, with `narrow`.
    ///
    /// `constructor(optional OtherInit init = {}, optional NarrowInit narrow = {}, optional OneInit one = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init_and_narrow(init: &OtherInit, narrow: &NarrowInit) -> Result<Other, Exception> {
        Js::try_new_Other__value2__as_value(init.as_ref(), narrow.as_ref()).map(Js::cast)
    }

    /// As `new_with_init_and_narrow`, with `one`.
    ///
    /// `constructor(optional OtherInit init = {}, optional NarrowInit narrow = {}, optional OneInit one = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init_and_narrow_and_one(
        init: &OtherInit,
        narrow: &NarrowInit,
        one: &OneInit,
    ) -> Result<Other, Exception> {
        Js::try_new_Other__value3__as_value(init.as_ref(), narrow.as_ref(), one.as_ref()).map(Js::cast)
    }

    /// `readonly attribute double x`
    ///
    /// Feature `input`.
    #[inline]
    pub fn x(&self) -> f64 {
        Js::get_x__as_number(js(self))
    }

    /// `readonly attribute double? z`
    ///
    /// Feature `input`.
    #[inline]
    pub fn z(&self) -> Option<f64> {
        FromJs::from_js(Js::get_z__as_value(js(self)))
    }

    /// `readonly attribute unsigned long count`
    ///
    /// Feature `input`.
    #[inline]
    pub fn count(&self) -> u32 {
        Js::get_count__as_number(js(self)) as u32
    }
}

impl Offer {
    /// Makes a new `Offer`.
    ///
    /// `dictionary Offer`
    ///
    /// Feature `input`.
    pub fn new(type_: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "type", type_);
        this
    }

    /// `required DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> String {
        property::get(self, "type")
    }

    /// `required DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`.
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`.
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }
}

impl LocalOffer {
    /// Makes a new `LocalOffer`.
    ///
    /// `dictionary LocalOffer`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`.
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`.
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }
}

impl Default for LocalOffer {
    fn default() -> Self {
        Self::new()
    }
}

impl SameOffer {
    /// Makes a new `SameOffer`.
    ///
    /// `dictionary SameOffer : LocalOffer`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString type`
    ///
    /// Feature `input`. Inherited from `LocalOffer`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`. Inherited from `LocalOffer`.
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }
}

impl Default for SameOffer {
    fn default() -> Self {
        Self::new()
    }
}

impl NotGiven {
    /// Makes a new `NotGiven`.
    ///
    /// `dictionary NotGiven`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`.
    #[doc(alias = "sdp")]
    pub fn get_sdp(&self) -> Option<String> {
        property::get(self, "sdp")
    }

    /// `DOMString sdp`
    ///
    /// Feature `input`.
    #[doc(alias = "sdp")]
    pub fn set_sdp(&self, value: &str) -> &Self {
        property::set_str(self, "sdp", value);
        self
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn get_type(&self) -> Option<String> {
        property::get(self, "type")
    }

    /// `DOMString type`
    ///
    /// Feature `input`.
    #[doc(alias = "type")]
    pub fn set_type(&self, value: &str) -> &Self {
        property::set_str(self, "type", value);
        self
    }
}

impl Default for NotGiven {
    fn default() -> Self {
        Self::new()
    }
}

impl Fields {
    /// `iterable<DOMString, DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, String)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<DOMString, DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<DOMString, DOMString>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<String> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<DOMString, DOMString>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(String, String, Fields)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<DOMString, DOMString>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(String, String, Fields)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Fields {
    type Item = (String, String);
    type IntoIter = Iter<(String, String)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Fields; (String, String));

impl AnswerInit {
    /// Makes a new `AnswerInit`.
    ///
    /// `dictionary AnswerInit`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unsigned short status = 200`
    ///
    /// Feature `input`.
    #[doc(alias = "status")]
    pub fn get_status(&self) -> Option<u16> {
        property::get(self, "status")
    }

    /// `unsigned short status = 200`
    ///
    /// Feature `input`.
    #[doc(alias = "status")]
    pub fn set_status(&self, value: u16) -> &Self {
        property::set_f64(self, "status", value as f64);
        self
    }

    /// `(sequence<sequence<DOMString>> or record<DOMString, DOMString>) fields`
    ///
    /// Feature `input`.
    #[doc(alias = "fields")]
    pub fn get_fields(&self) -> Option<StringSequenceSequenceOrStringRecord> {
        property::get(self, "fields")
    }

    /// `(sequence<sequence<DOMString>> or record<DOMString, DOMString>) fields`
    ///
    /// Feature `input`.
    #[doc(alias = "fields")]
    pub fn set_fields(&self, value: impl Into<StringSequenceSequenceOrStringRecord>) -> &Self {
        property::set(self, "fields", &value.into().to_js());
        self
    }
}

impl Default for AnswerInit {
    fn default() -> Self {
        Self::new()
    }
}

impl Answer {
    /// Makes a new `Answer`.
    ///
    /// `constructor(optional AnswerInit init = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new() -> Result<Answer, Exception> {
        Js::try_new_Answer__as_value().map(Js::cast)
    }

    /// As `new`, with `init`.
    ///
    /// `constructor(optional AnswerInit init = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_init(init: impl IntoJs<AnswerInit>) -> Result<Answer, Exception> {
        Js::try_new_Answer__value__as_value(&init.to_value()).map(Js::cast)
    }

    /// `readonly attribute unsigned short status`
    ///
    /// Feature `input`.
    #[inline]
    pub fn status(&self) -> u16 {
        Js::get_status__as_number(js(self)) as u16
    }

    /// `readonly attribute Fields fields`
    ///
    /// Feature `input`.
    #[inline]
    pub fn fields(&self) -> Fields {
        FromJs::from_js(Js::get_fields__as_value(js(self)))
    }
}

impl Labels {
    /// `iterable<Label>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(u32, Label)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `iterable<Label>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<u32> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `iterable<Label>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<Label> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `iterable<Label>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(Label, u32, Labels)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `iterable<Label>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(Label, u32, Labels)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Labels {
    type Item = Label;
    type IntoIter = Iter<Label>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

sequence!([] Labels; Label);

impl Connection {
    /// `Promise<Offer> offer()`
    ///
    /// Feature `input`.
    #[inline]
    pub fn offer(&self) -> Promise<Offer> {
        Promise::of_call(Js::try_call_offer__as_value(js(self)))
    }

    /// `undefined local(optional LocalOffer offer = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn local(&self) -> Result<(), Exception> {
        Js::try_call_local(js(self))
    }

    /// As `local`, with `offer`.
    ///
    /// `undefined local(optional LocalOffer offer = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "local")]
    #[inline]
    pub fn local_with_offer(&self, offer: impl IntoJs<LocalOffer>) -> Result<(), Exception> {
        Js::try_call_local__value(js(self), &offer.to_value())
    }

    /// `undefined remote(Offer offer, optional NotGiven other = {}, optional SameOffer same = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn remote(&self, offer: &Offer) -> Result<(), Exception> {
        Js::try_call_remote__value(js(self), offer.as_ref())
    }

    /// As `remote`, with `other`.
    ///
    /// `undefined remote(Offer offer, optional NotGiven other = {}, optional SameOffer same = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "remote")]
    #[inline]
    pub fn remote_with_other(&self, offer: &Offer, other: impl IntoJs<NotGiven>) -> Result<(), Exception> {
        Js::try_call_remote__value2(js(self), offer.as_ref(), &other.to_value())
    }

    /// As `remote_with_other`, with `same`.
    ///
    /// `undefined remote(Offer offer, optional NotGiven other = {}, optional SameOffer same = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "remote")]
    #[inline]
    pub fn remote_with_other_and_same(
        &self,
        offer: &Offer,
        other: impl IntoJs<NotGiven>,
        same: impl IntoJs<SameOffer>,
    ) -> Result<(), Exception> {
        Js::try_call_remote__value3(js(self), offer.as_ref(), &other.to_value(), &same.to_value())
    }

    /// `undefined label(LabelInit label)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn label(&self, label: impl IntoJs<LabelInit>) -> Result<(), Exception> {
        Js::try_call_label__value(js(self), &label.to_value())
    }

    /// `undefined points(sequence<PointInit> points, PointInit? one)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn points(&self, points: impl IntoSequence<PointInit>, one: Option<&PointInit>) -> Result<(), Exception> {
        Js::try_call_points__value2(js(self), &points.to_value(), nullable(one))
    }

    /// `undefined show((Label or DOMString) label)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn show(&self, label: impl Into<LabelOrString>) -> Result<(), Exception> {
        Js::try_call_show__value(js(self), &label.into().to_js())
    }

    /// `undefined place((Label or sequence<Label>) label, (PointInit or double) at, (Point or FarLabel or Label) other)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn place(
        &self,
        label: impl Into<LabelOrLabelSequence>,
        at: impl Into<PointInitOrNumber>,
        other: impl Into<PointOrFarLabelOrLabel>,
    ) -> Result<(), Exception> {
        Js::try_call_place__value3(js(self), &label.into().to_js(), &at.into().to_js(), &other.into().to_js())
    }

    /// `undefined list((Fields or sequence<DOMString>) fields, (Label or BufferSource or DOMString) data)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn list(
        &self,
        fields: impl Into<FieldsOrStringSequence>,
        data: impl Into<LabelOrBufferSourceOrString>,
    ) -> Result<(), Exception> {
        Js::try_call_list__value2(js(self), &fields.into().to_js(), &data.into().to_js())
    }
}

impl Sealed {
    /// Makes a new `Sealed`.
    ///
    /// `dictionary Sealed`
    ///
    /// Feature `input`.
    pub fn new(iv: impl IntoJs<BufferSource>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "iv", &iv.to_value());
        this
    }

    /// `required BufferSource iv`
    ///
    /// Feature `input`.
    #[doc(alias = "iv")]
    pub fn get_iv(&self) -> BufferSource {
        property::get(self, "iv")
    }

    /// `required BufferSource iv`
    ///
    /// Feature `input`.
    #[doc(alias = "iv")]
    pub fn set_iv(&self, value: impl IntoJs<BufferSource>) -> &Self {
        property::set(self, "iv", &value.to_value());
        self
    }

    /// `ArrayBufferView data`
    ///
    /// Feature `input`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> Option<ArrayBufferView> {
        property::get(self, "data")
    }

    /// `ArrayBufferView data`
    ///
    /// Feature `input`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl IntoJs<ArrayBufferView>) -> &Self {
        property::set(self, "data", &value.to_value());
        self
    }

    /// `Float32Array curve`
    ///
    /// Feature `input`.
    #[doc(alias = "curve")]
    pub fn get_curve(&self) -> Option<Float32Array> {
        property::get(self, "curve")
    }

    /// `Float32Array curve`
    ///
    /// Feature `input`.
    #[doc(alias = "curve")]
    pub fn set_curve(&self, value: impl IntoJs<Float32Array>) -> &Self {
        property::set(self, "curve", &value.to_value());
        self
    }

    /// `ArrayBuffer whole`
    ///
    /// Feature `input`.
    #[doc(alias = "whole")]
    pub fn get_whole(&self) -> Option<ArrayBuffer> {
        property::get(self, "whole")
    }

    /// `ArrayBuffer whole`
    ///
    /// Feature `input`.
    #[doc(alias = "whole")]
    pub fn set_whole(&self, value: &ArrayBuffer) -> &Self {
        property::set(self, "whole", value.as_ref());
        self
    }

    /// `Uint8ClampedArray pixels`
    ///
    /// Feature `input`.
    #[doc(alias = "pixels")]
    pub fn get_pixels(&self) -> Option<Uint8ClampedArray> {
        property::get(self, "pixels")
    }

    /// `Uint8ClampedArray pixels`
    ///
    /// Feature `input`.
    #[doc(alias = "pixels")]
    pub fn set_pixels(&self, value: &Uint8ClampedArray) -> &Self {
        property::set(self, "pixels", value.as_ref());
        self
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "at")]
    pub(crate) fn get_at__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "count")]
    pub(crate) fn get_count__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "distance")]
    pub(crate) fn get_distance__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "fields")]
    pub(crate) fn get_fields__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "status")]
    pub(crate) fn get_status__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "text")]
    pub(crate) fn get_text__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "weight")]
    pub(crate) fn get_weight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "x")]
    pub(crate) fn get_x__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "y")]
    pub(crate) fn get_y__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "z")]
    pub(crate) fn get_z__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "label")]
    pub(crate) fn try_call_label__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "list")]
    pub(crate) fn try_call_list__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "local")]
    pub(crate) fn try_call_local(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "local")]
    pub(crate) fn try_call_local__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "offer")]
    pub(crate) fn try_call_offer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "place")]
    pub(crate) fn try_call_place__value3(this: &Js, a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "points")]
    pub(crate) fn try_call_points__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "remote")]
    pub(crate) fn try_call_remote__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "remote")]
    pub(crate) fn try_call_remote__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "remote")]
    pub(crate) fn try_call_remote__value3(this: &Js, a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "show")]
    pub(crate) fn try_call_show__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, constructor, js_class = "Answer")]
    pub(crate) fn try_new_Answer__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Answer")]
    pub(crate) fn try_new_Answer__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "FarPoint")]
    pub(crate) fn try_new_FarPoint__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Other")]
    pub(crate) fn try_new_Other__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Other")]
    pub(crate) fn try_new_Other__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Other")]
    pub(crate) fn try_new_Other__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Other")]
    pub(crate) fn try_new_Other__value3__as_value(a0: &JsValue, a1: &JsValue, a2: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Point")]
    pub(crate) fn try_new_Point__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "Point")]
    pub(crate) fn try_new_Point__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "Label", js_name = "make")]
    pub(crate) fn try_static_call_Label_make__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
