//! What input.idl defines

use crate::runtime::prelude::*;
use crate::{
    AllowSharedBufferSource, ArrayBufferView, Canvas, Chunk, LongPath, Look, Loose, Numbers, Offset, Part, Path, Point,
    Shade, StringOrPoint, Whole,
};

impl Point {
    /// Makes a new `Point`.
    ///
    /// `dictionary Point`
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

impl Default for Point {
    fn default() -> Self {
        Self::new()
    }
}

impl Path {
    /// Makes a new `Path`.
    ///
    /// `dictionary Path`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `sequence<Point> points`
    ///
    /// Feature `input`.
    #[doc(alias = "points")]
    pub fn get_points(&self) -> Option<Array<Point>> {
        property::get(self, "points")
    }

    /// `sequence<Point> points`
    ///
    /// Feature `input`.
    #[doc(alias = "points")]
    pub fn set_points(&self, value: impl IntoSequence<Point>) -> &Self {
        property::set(self, "points", &value.to_value());
        self
    }

    /// `Path inner`
    ///
    /// Feature `input`.
    #[doc(alias = "inner")]
    pub fn get_inner(&self) -> Option<Path> {
        property::get(self, "inner")
    }

    /// `Path inner`
    ///
    /// Feature `input`.
    #[doc(alias = "inner")]
    pub fn set_inner(&self, value: &Path) -> &Self {
        property::set(self, "inner", value.as_ref());
        self
    }
}

impl Default for Path {
    fn default() -> Self {
        Self::new()
    }
}

impl LongPath {
    /// Makes a new `LongPath`.
    ///
    /// `dictionary LongPath : Path`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> Option<String> {
        property::get(self, "name")
    }

    /// `DOMString name`
    ///
    /// Feature `input`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `sequence<Point> points`
    ///
    /// Feature `input`. Inherited from `Path`.
    #[doc(alias = "points")]
    pub fn set_points(&self, value: impl IntoSequence<Point>) -> &Self {
        property::set(self, "points", &value.to_value());
        self
    }

    /// `Path inner`
    ///
    /// Feature `input`. Inherited from `Path`.
    #[doc(alias = "inner")]
    pub fn set_inner(&self, value: &Path) -> &Self {
        property::set(self, "inner", value.as_ref());
        self
    }
}

impl Default for LongPath {
    fn default() -> Self {
        Self::new()
    }
}

impl Offset {
    /// Makes a new `Offset`.
    ///
    /// `dictionary Offset`
    ///
    /// Feature `input`.
    pub fn new(end: u64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "end", safe_integer::unsigned(end));
        this
    }

    /// `Size start`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[doc(alias = "start")]
    pub fn get_start(&self) -> Option<u64> {
        property::get(self, "start")
    }

    /// `Size start`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `input`.
    #[doc(alias = "start")]
    pub fn set_start(&self, value: u64) -> &Self {
        property::set_f64(self, "start", safe_integer::unsigned(value));
        self
    }

    /// `required Size end`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[doc(alias = "end")]
    pub fn get_end(&self) -> u64 {
        property::get(self, "end")
    }

    /// `required Size end`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `input`.
    #[doc(alias = "end")]
    pub fn set_end(&self, value: u64) -> &Self {
        property::set_f64(self, "end", safe_integer::unsigned(value));
        self
    }
}

impl Loose {
    /// Makes a new `Loose`.
    ///
    /// `dictionary Loose`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `unrestricted double x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// `unrestricted double x`
    ///
    /// Feature `input`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `Loose inner`
    ///
    /// Feature `input`.
    #[doc(alias = "inner")]
    pub fn get_inner(&self) -> Option<Loose> {
        property::get(self, "inner")
    }

    /// `Loose inner`
    ///
    /// Feature `input`.
    #[doc(alias = "inner")]
    pub fn set_inner(&self, value: &Loose) -> &Self {
        property::set(self, "inner", value.as_ref());
        self
    }
}

impl Default for Loose {
    fn default() -> Self {
        Self::new()
    }
}

impl Part {
    /// Makes a new `Part`.
    ///
    /// `dictionary Part`
    ///
    /// Feature `input`.
    pub fn new(state: &JsValue) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "state", state);
        this
    }

    /// `required any state`
    ///
    /// Feature `input`.
    #[doc(alias = "state")]
    pub fn get_state(&self) -> JsValue {
        property::get(self, "state")
    }

    /// `required any state`
    ///
    /// Feature `input`.
    #[doc(alias = "state")]
    pub fn set_state(&self, value: &JsValue) -> &Self {
        property::set(self, "state", value);
        self
    }
}

impl Whole {
    /// Makes a new `Whole`.
    ///
    /// `dictionary Whole`
    ///
    /// Feature `input`.
    pub fn new(part: &Loose) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "part", part.as_ref());
        this
    }

    /// `required Loose part`
    ///
    /// Feature `input`.
    #[doc(alias = "part")]
    pub fn get_part(&self) -> Loose {
        property::get(self, "part")
    }

    /// `required Loose part`
    ///
    /// Feature `input`.
    #[doc(alias = "part")]
    pub fn set_part(&self, value: &Loose) -> &Self {
        property::set(self, "part", value.as_ref());
        self
    }
}

impl Chunk {
    /// Makes a new `Chunk`.
    ///
    /// `dictionary Chunk`
    ///
    /// Feature `input`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `ArrayBufferView view`
    ///
    /// Feature `input`.
    #[doc(alias = "view")]
    pub fn get_view(&self) -> Option<ArrayBufferView> {
        property::get(self, "view")
    }

    /// `ArrayBufferView view`
    ///
    /// Feature `input`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: impl IntoJs<ArrayBufferView>) -> &Self {
        property::set(self, "view", &value.to_value());
        self
    }
}

impl Default for Chunk {
    fn default() -> Self {
        Self::new()
    }
}

impl Canvas {
    /// Makes a new `Canvas`.
    ///
    /// `constructor(optional Point origin = {})`
    ///
    /// Feature `input`.
    #[inline]
    pub fn new() -> Canvas {
        Js::new_Canvas__as_value().cast()
    }

    /// As `new`, with `origin`.
    ///
    /// `constructor(optional Point origin = {})`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn new_with_origin(origin: &Point) -> Result<Canvas, Exception> {
        Js::try_new_Canvas__value__as_value(origin.as_ref()).map(Js::cast)
    }

    /// `undefined move(double x, unrestricted double y)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "move")]
    #[inline]
    pub fn move_(&self, x: f64, y: f64) -> Result<(), Exception> {
        Js::try_call_move__number2(js(self), x, y)
    }

    /// `undefined scale(float factor, optional unrestricted float other)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn scale(&self, factor: f32) -> Result<(), Exception> {
        Js::try_call_scale__number(js(self), factor as f64)
    }

    /// As `scale`, with `other`.
    ///
    /// `undefined scale(float factor, optional unrestricted float other)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "scale")]
    #[inline]
    pub fn scale_with_other(&self, factor: f32, other: f32) -> Result<(), Exception> {
        Js::try_call_scale__number2(js(self), factor as f64, other as f64)
    }

    /// `undefined path(Path path)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn path(&self, path: &Path) -> Result<(), Exception> {
        Js::try_call_path__value(js(self), path.as_ref())
    }

    /// `undefined longPath(LongPath path)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "longPath")]
    #[inline]
    pub fn long_path(&self, path: &LongPath) -> Result<(), Exception> {
        Js::try_call_longPath__value(js(self), path.as_ref())
    }

    /// `undefined each(sequence<sequence<double>> points)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn each(&self, points: impl IntoSequence<Array<f64>>) -> Result<(), Exception> {
        Js::try_call_each__value(js(self), &points.to_value())
    }

    /// `undefined dash(sequence<unrestricted double> segments)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn dash(&self, segments: impl IntoSequence<f64>) {
        Js::call_dash__value(js(self), &segments.to_value())
    }

    /// `undefined loose(Loose loose)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn loose(&self, loose: &Loose) {
        Js::call_loose__value(js(self), loose.as_ref())
    }

    /// `undefined named(record<DOMString, Point?> points)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn named(&self, points: impl IntoRecord<Option<Point>>) -> Result<(), Exception> {
        Js::try_call_named__value(js(self), &points.into_record())
    }

    /// `undefined either((DOMString or Point) value)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn either(&self, value: impl Into<StringOrPoint>) -> Result<(), Exception> {
        Js::try_call_either__value(js(self), &value.into().to_js())
    }

    /// `undefined many(double... numbers)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn many(&self, numbers: impl IntoSequence<f64>) -> Result<(), Exception> {
        Js::try_call_many__value_spread(js(self), &numbers.to_value())
    }

    /// `attribute double width`
    ///
    /// Feature `input`.
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// `attribute double width`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: f64) -> Result<(), Exception> {
        Js::try_set_width__number(js(self), value)
    }

    /// `attribute unrestricted double height`
    ///
    /// Feature `input`.
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// `attribute unrestricted double height`
    ///
    /// Feature `input`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: f64) {
        Js::set_height__number(js(self), value)
    }

    /// `undefined range([EnforceRange] unsigned long count, [EnforceRange] octet? level)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn range(&self, count: u32, level: Option<u8>) {
        Js::call_range__number_value(js(self), count as f64, &level.to_js())
    }

    /// `undefined seek(Size at)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `input`.
    #[inline]
    pub fn seek(&self, at: u64) {
        Js::call_seek__number(js(self), safe_integer::unsigned(at))
    }

    /// `undefined skip([EnforceRange] long long by)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.
    ///
    /// Feature `input`.
    #[inline]
    pub fn skip(&self, by: i64) {
        Js::call_skip__number(js(self), safe_integer::signed(by))
    }

    /// `undefined seekOrNot(Size? at)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an integer beyond 2^53.
    #[doc(alias = "seekOrNot")]
    #[inline]
    pub fn seek_or_not(&self, at: Option<u64>) -> Result<(), Exception> {
        Js::try_call_seekOrNot__value(js(self), &at.to_js())
    }

    /// `undefined seekAll(sequence<Size> at)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an integer beyond 2^53.
    #[doc(alias = "seekAll")]
    #[inline]
    pub fn seek_all(&self, at: impl IntoSequence<u64>) -> Result<(), Exception> {
        Js::try_call_seekAll__value(js(self), &at.to_value())
    }

    /// `undefined slice(Offset offset)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn slice(&self, offset: &Offset) {
        Js::call_slice__value(js(self), offset.as_ref())
    }

    /// `undefined wrap(unsigned long long at)`
    ///
    /// A 64-bit integer is a JavaScript number: exact up to 2^53.
    ///
    /// Feature `input`.
    #[inline]
    pub fn wrap(&self, at: u64) {
        Js::call_wrap__number(js(self), at as f64)
    }

    /// `undefined shade(Shade shade, optional DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn shade(&self, shade: Shade) -> Result<(), Exception> {
        Js::try_call_shade__str(js(self), shade.as_str())
    }

    /// As `shade`, with `name`.
    ///
    /// `undefined shade(Shade shade, optional DOMString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[doc(alias = "shade")]
    #[inline]
    pub fn shade_with_name(&self, shade: Shade, name: &str) -> Result<(), Exception> {
        Js::try_call_shade__str2(js(self), shade.as_str(), name)
    }

    /// `undefined look(Look look)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a value of an enumeration that the engine does not know
    #[inline]
    pub fn look(&self, look: impl Into<Look>) -> Result<(), Exception> {
        Js::try_call_look__value(js(self), &look.into().to_js())
    }

    /// `attribute Shade mode`
    ///
    /// Feature `input`.
    #[inline]
    pub fn mode(&self) -> Shade {
        FromJs::from_js(Js::get_mode__as_value(js(self)))
    }

    /// `attribute Shade mode`
    ///
    /// Feature `input`.
    #[doc(alias = "mode")]
    #[inline]
    pub fn set_mode(&self, value: Shade) {
        Js::set_mode__str(js(self), value.as_str())
    }

    /// `attribute Shade? lastMode`
    ///
    /// Feature `input`.
    #[doc(alias = "lastMode")]
    #[inline]
    pub fn last_mode(&self) -> Option<Shade> {
        FromJs::from_js(Js::get_lastMode__as_value(js(self)))
    }

    /// `attribute Shade? lastMode`
    ///
    /// Feature `input`.
    #[doc(alias = "lastMode")]
    #[inline]
    pub fn set_last_mode(&self, value: Option<Shade>) {
        Js::set_lastMode__value(js(self), &value.to_js())
    }

    /// `attribute Look style`
    ///
    /// Feature `input`.
    #[inline]
    pub fn style(&self) -> Look {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }

    /// `attribute Look style`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a NaN or an infinity
    /// - a value of an enumeration that the engine does not know
    #[doc(alias = "style")]
    #[inline]
    pub fn set_style(&self, value: impl Into<Look>) -> Result<(), Exception> {
        Js::try_set_style__value(js(self), &value.into().to_js())
    }

    /// `undefined header(ByteString name)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a text with a character above U+00FF.
    #[inline]
    pub fn header(&self, name: &str) -> Result<(), Exception> {
        Js::try_call_header__str(js(self), name)
    }

    /// `undefined headers(record<ByteString, DOMString> headers)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a text with a character above U+00FF.
    #[inline]
    pub fn headers(&self, headers: impl IntoRecord<String>) -> Result<(), Exception> {
        Js::try_call_headers__value(js(self), &headers.into_record())
    }

    /// `undefined whole(ArrayBuffer buffer)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[inline]
    pub fn whole(&self, buffer: &ArrayBuffer) -> Result<(), Exception> {
        Js::try_call_whole__value(js(self), buffer.as_ref())
    }

    /// `undefined view(ArrayBufferView view)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for
    /// - a buffer on shared memory
    /// - a buffer that can be resized
    #[inline]
    pub fn view(&self, view: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_view__value(js(self), &view.into().to_js())
    }

    /// `undefined threads(ArrayBufferView view)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[inline]
    pub fn threads(&self, view: impl Into<ArrayBufferView>) -> Result<(), Exception> {
        Js::try_call_threads__value(js(self), &view.into().to_js())
    }

    /// `undefined anything(ArrayBufferView view)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn anything(&self, view: impl Into<ArrayBufferView>) {
        Js::call_anything__value(js(self), &view.into().to_js())
    }

    /// `undefined typedefs(AllowSharedBufferSource source)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn typedefs(&self, source: impl Into<AllowSharedBufferSource>) {
        Js::call_typedefs__value(js(self), &source.into().to_js())
    }

    /// `undefined chunk(Chunk chunk)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a buffer that can be resized.
    #[inline]
    pub fn chunk(&self, chunk: &Chunk) -> Result<(), Exception> {
        Js::try_call_chunk__value(js(self), chunk.as_ref())
    }

    /// `undefined lent(ArrayBufferView view)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn lent<'a>(&self, view: impl Into<ReadBuffer<'a, AnyView>>) {
        view.into().with(|view| Js::call_lent__value(js(self), view))
    }

    /// `undefined lentShared(ArrayBufferView view)`
    ///
    /// Feature `input`.
    #[doc(alias = "lentShared")]
    #[inline]
    pub fn lent_shared<'a>(&self, view: impl Into<ReadBuffer<'a, AnyView>>) {
        view.into().with_shared(|view| Js::call_lentShared__value(js(self), view))
    }

    /// `undefined lentAny(ArrayBufferView view)`
    ///
    /// Feature `input`.
    #[doc(alias = "lentAny")]
    #[inline]
    pub fn lent_any<'a>(&self, view: impl Into<ReadBuffer<'a, AnyView>>) {
        view.into().with_any(|view| Js::call_lentAny__value(js(self), view))
    }

    /// `undefined part(Part part)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a required field that is `undefined`.
    #[inline]
    pub fn part(&self, part: &Part) -> Result<(), Exception> {
        Js::try_call_part__value(js(self), part.as_ref())
    }

    /// `undefined wholePart(Whole whole)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a required field that is `undefined`.
    #[doc(alias = "wholePart")]
    #[inline]
    pub fn whole_part(&self, whole: &Whole) -> Result<(), Exception> {
        Js::try_call_wholePart__value(js(self), whole.as_ref())
    }

    /// `undefined pull(async_sequence<any> source)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for an object that does not iterate.
    #[inline]
    pub fn pull(&self, source: &Object) -> Result<(), Exception> {
        Js::try_call_pull__value(js(self), source.as_ref())
    }

    /// `undefined draw(DOMString what)`
    /// `undefined draw(Point what)`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn draw(&self, what: impl Into<StringOrPoint>) -> Result<(), Exception> {
        Js::try_call_draw__value(js(self), &what.into().to_js())
    }

    /// `Promise<undefined> later(double x)`
    ///
    /// Feature `input`.
    #[inline]
    pub fn later(&self, x: f64) -> Promise<()> {
        Promise::of_call(Js::try_call_later__number__as_value(js(self), x))
    }
}

impl Numbers {
    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<f64> {
        FromJs::from_js(Js::call_get__str__as_value(js(self), key))
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a NaN or an infinity.
    #[inline]
    pub fn set(&self, key: &str, value: f64) -> Result<Numbers, Exception> {
        Js::try_call_set__str_number__as_value(js(self), key, value).map(Js::read)
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn delete(&self, key: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), key).get()
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, f64)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[inline]
    pub fn values(&self) -> Iter<f64> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// `maplike<DOMString, double>`
    ///
    /// Feature `input`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(f64, String, Numbers)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// `maplike<DOMString, double>`
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
        callback: impl IntoScopedFunction<Function<fn(f64, String, Numbers)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

impl IntoIterator for &Numbers {
    type Item = (String, f64);
    type IntoIter = Iter<(String, f64)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

sequence!([] Numbers; (String, f64));

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "height")]
    pub(crate) fn get_height__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "lastMode")]
    pub(crate) fn get_lastMode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "mode")]
    pub(crate) fn get_mode__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "size")]
    pub(crate) fn get_size__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "style")]
    pub(crate) fn get_style__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "width")]
    pub(crate) fn get_width__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, setter, js_name = "height")]
    pub(crate) fn set_height__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "lastMode")]
    pub(crate) fn set_lastMode__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, setter, js_name = "mode")]
    pub(crate) fn set_mode__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "style")]
    pub(crate) fn try_set_style__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "width")]
    pub(crate) fn try_set_width__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "anything")]
    pub(crate) fn call_anything__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "chunk")]
    pub(crate) fn try_call_chunk__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "clear")]
    pub(crate) fn call_clear(this: &Js);
    #[wasm_bindgen(method, js_name = "dash")]
    pub(crate) fn call_dash__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "delete")]
    pub(crate) fn call_delete__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "draw")]
    pub(crate) fn try_call_draw__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "each")]
    pub(crate) fn try_call_each__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "either")]
    pub(crate) fn try_call_either__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "entries")]
    pub(crate) fn call_entries__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "forEach")]
    pub(crate) fn call_forEach__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "forEach")]
    pub(crate) fn try_call_forEach__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "get")]
    pub(crate) fn call_get__str__as_value(this: &Js, a0: &str) -> JsValue;
    #[wasm_bindgen(method, js_name = "has")]
    pub(crate) fn call_has__str__as_bool(this: &Js, a0: &str) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "header")]
    pub(crate) fn try_call_header__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "headers")]
    pub(crate) fn try_call_headers__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "keys")]
    pub(crate) fn call_keys__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "later")]
    pub(crate) fn try_call_later__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "lent")]
    pub(crate) fn call_lent__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "lentAny")]
    pub(crate) fn call_lentAny__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "lentShared")]
    pub(crate) fn call_lentShared__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "longPath")]
    pub(crate) fn try_call_longPath__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "look")]
    pub(crate) fn try_call_look__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "loose")]
    pub(crate) fn call_loose__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, variadic, method, js_name = "many")]
    pub(crate) fn try_call_many__value_spread(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "move")]
    pub(crate) fn try_call_move__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "named")]
    pub(crate) fn try_call_named__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "part")]
    pub(crate) fn try_call_part__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "path")]
    pub(crate) fn try_call_path__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "pull")]
    pub(crate) fn try_call_pull__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "range")]
    pub(crate) fn call_range__number_value(this: &Js, a0: f64, a1: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "scale")]
    pub(crate) fn try_call_scale__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "scale")]
    pub(crate) fn try_call_scale__number2(this: &Js, a0: f64, a1: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "seek")]
    pub(crate) fn call_seek__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, js_name = "seekAll")]
    pub(crate) fn try_call_seekAll__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "seekOrNot")]
    pub(crate) fn try_call_seekOrNot__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__str_number__as_value(this: &Js, a0: &str, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "shade")]
    pub(crate) fn try_call_shade__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "shade")]
    pub(crate) fn try_call_shade__str2(this: &Js, a0: &str, a1: &str) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "skip")]
    pub(crate) fn call_skip__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, js_name = "slice")]
    pub(crate) fn call_slice__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(catch, method, js_name = "threads")]
    pub(crate) fn try_call_threads__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "typedefs")]
    pub(crate) fn call_typedefs__value(this: &Js, a0: &JsValue);
    #[wasm_bindgen(method, js_name = "values")]
    pub(crate) fn call_values__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "view")]
    pub(crate) fn try_call_view__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "whole")]
    pub(crate) fn try_call_whole__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "wholePart")]
    pub(crate) fn try_call_wholePart__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "wrap")]
    pub(crate) fn call_wrap__number(this: &Js, a0: f64);
    #[wasm_bindgen(constructor, js_class = "Canvas")]
    pub(crate) fn new_Canvas__as_value() -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "Canvas")]
    pub(crate) fn try_new_Canvas__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
