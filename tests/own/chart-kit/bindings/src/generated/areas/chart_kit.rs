//! What chart-kit.idl defines

use crate::runtime::prelude::*;
use ::web_bindings::StringOrStringSequence;
use crate::{
    Axis, AxisOrBoolean, Chart, ChartOptions, ElementOrString, Gradient, LegendPlace, LegendPlaceOrBoolean,
    NumberOrPoint, PaintOrPaintSequence, Point, PointOrNumber, Series, SeriesOrSeriesOrNumberSequenceSequence, Stop,
    StopOrString,
};

impl Point {
    /// Makes a new `Point`.
    ///
    /// `dictionary Point`
    ///
    /// Feature `chart-kit`.
    pub fn new(x: f64, y: f64) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "x", x);
        property::set_f64(&this, "y", y);
        this
    }

    /// `required double x`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> f64 {
        property::get(self, "x")
    }

    /// `required double x`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// `required double y`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> f64 {
        property::get(self, "y")
    }

    /// `required double y`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }
}

impl Stop {
    /// Makes a new `Stop`.
    ///
    /// `dictionary Stop`
    ///
    /// Feature `chart-kit`.
    pub fn new(offset: f64, color: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_f64(&this, "offset", offset);
        property::set_str(&this, "color", color);
        this
    }

    /// `required double offset`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "offset")]
    pub fn get_offset(&self) -> f64 {
        property::get(self, "offset")
    }

    /// `required double offset`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "offset")]
    pub fn set_offset(&self, value: f64) -> &Self {
        property::set_f64(self, "offset", value);
        self
    }

    /// `required DOMString color`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "color")]
    pub fn get_color(&self) -> String {
        property::get(self, "color")
    }

    /// `required DOMString color`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "color")]
    pub fn set_color(&self, value: &str) -> &Self {
        property::set_str(self, "color", value);
        self
    }
}

impl Gradient {
    /// Makes a new `Gradient`.
    ///
    /// `dictionary Gradient`
    ///
    /// Feature `chart-kit`.
    pub fn new(stops: impl IntoSequence<StopOrString>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "stops", &stops.to_value());
        this
    }

    /// `required sequence<(Stop or DOMString)> stops`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "stops")]
    pub fn get_stops(&self) -> Array<StopOrString> {
        property::get(self, "stops")
    }

    /// `required sequence<(Stop or DOMString)> stops`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "stops")]
    pub fn set_stops(&self, value: impl IntoSequence<StopOrString>) -> &Self {
        property::set(self, "stops", &value.to_value());
        self
    }

    /// `double angle = 0`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "angle")]
    pub fn get_angle(&self) -> Option<f64> {
        property::get(self, "angle")
    }

    /// `double angle = 0`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "angle")]
    pub fn set_angle(&self, value: f64) -> &Self {
        property::set_f64(self, "angle", value);
        self
    }
}

impl Series {
    /// Makes a new `Series`.
    ///
    /// `dictionary Series`
    ///
    /// Feature `chart-kit`.
    pub fn new(name: &str, values: impl IntoSequence<NumberOrPoint>) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set(&this, "values", &values.to_value());
        this
    }

    /// `required DOMString name`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required DOMString name`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required sequence<(double or Point)> values`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "values")]
    pub fn get_values(&self) -> Array<NumberOrPoint> {
        property::get(self, "values")
    }

    /// `required sequence<(double or Point)> values`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "values")]
    pub fn set_values(&self, value: impl IntoSequence<NumberOrPoint>) -> &Self {
        property::set(self, "values", &value.to_value());
        self
    }

    /// `(Paint or sequence<Paint>) paint`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "paint")]
    pub fn get_paint(&self) -> Option<PaintOrPaintSequence> {
        property::get(self, "paint")
    }

    /// `(Paint or sequence<Paint>) paint`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "paint")]
    pub fn set_paint(&self, value: impl Into<PaintOrPaintSequence>) -> &Self {
        property::set(self, "paint", &value.into().to_js());
        self
    }
}

impl Axis {
    /// Makes a new `Axis`.
    ///
    /// `dictionary Axis`
    ///
    /// Feature `chart-kit`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean logarithmic = false`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "logarithmic")]
    pub fn get_logarithmic(&self) -> Option<bool> {
        property::get(self, "logarithmic")
    }

    /// `boolean logarithmic = false`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "logarithmic")]
    pub fn set_logarithmic(&self, value: bool) -> &Self {
        property::set_bool(self, "logarithmic", value);
        self
    }

    /// `(DOMString or sequence<DOMString>) label`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "label")]
    pub fn get_label(&self) -> Option<StringOrStringSequence> {
        property::get(self, "label")
    }

    /// `(DOMString or sequence<DOMString>) label`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "label")]
    pub fn set_label(&self, value: impl Into<StringOrStringSequence>) -> &Self {
        property::set(self, "label", &value.into().to_js());
        self
    }
}

impl Default for Axis {
    fn default() -> Self {
        Self::new()
    }
}

impl ChartOptions {
    /// Makes a new `ChartOptions`.
    ///
    /// `dictionary ChartOptions`
    ///
    /// Feature `chart-kit`.
    pub fn new(data: impl Into<SeriesOrSeriesOrNumberSequenceSequence>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "data", &data.into().to_js());
        this
    }

    /// `required (Series or sequence<(Series or sequence<double>)>) data`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "data")]
    pub fn get_data(&self) -> SeriesOrSeriesOrNumberSequenceSequence {
        property::get(self, "data")
    }

    /// `required (Series or sequence<(Series or sequence<double>)>) data`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "data")]
    pub fn set_data(&self, value: impl Into<SeriesOrSeriesOrNumberSequenceSequence>) -> &Self {
        property::set(self, "data", &value.into().to_js());
        self
    }

    /// `record<DOMString, (Axis or boolean)> axes`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "axes")]
    pub fn get_axes(&self) -> Option<Record<AxisOrBoolean>> {
        property::get(self, "axes")
    }

    /// `record<DOMString, (Axis or boolean)> axes`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "axes")]
    pub fn set_axes(&self, value: impl IntoRecord<AxisOrBoolean>) -> &Self {
        property::set(self, "axes", &value.into_record());
        self
    }

    /// `(LegendPlace or boolean) legend = false`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "legend")]
    pub fn get_legend(&self) -> Option<LegendPlaceOrBoolean> {
        property::get(self, "legend")
    }

    /// `(LegendPlace or boolean) legend = false`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "legend")]
    pub fn set_legend(&self, value: impl Into<LegendPlaceOrBoolean>) -> &Self {
        property::set(self, "legend", &value.into().to_js());
        self
    }

    /// `(Element or DOMString)? title`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "title")]
    pub fn get_title(&self) -> Option<ElementOrString> {
        property::get(self, "title")
    }

    /// `(Element or DOMString)? title`
    ///
    /// Feature `chart-kit`.
    #[doc(alias = "title")]
    pub fn set_title(&self, value: impl NullableUnion<ElementOrString>) -> &Self {
        property::set(self, "title", &value.into_option().to_js());
        self
    }
}

impl Chart {
    /// Makes a new `Chart`.
    ///
    /// `constructor(ChartOptions options)`
    ///
    /// Feature `chart-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(options: &ChartOptions) -> Result<Chart, Exception> {
        Js::try_new_Chart__value__as_value(options.as_ref()).map(Js::cast)
    }

    /// `readonly attribute LegendPlace? legend`
    ///
    /// Feature `chart-kit`.
    #[inline]
    pub fn legend(&self) -> Option<LegendPlace> {
        FromJs::from_js(Js::get_legend__as_value(js(self)))
    }

    /// `DOMString describe()`
    ///
    /// Feature `chart-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn describe(&self) -> Result<String, Exception> {
        Js::try_call_describe__as_value(js(self)).map(Js::read)
    }

    /// `sequence<Series> series()`
    ///
    /// Feature `chart-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn series(&self) -> Result<Array<Series>, Exception> {
        Js::try_call_series__as_value(js(self)).map(Js::read)
    }

    /// `(Point or double)? first(DOMString series)`
    ///
    /// Feature `chart-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn first(&self, series: &str) -> Result<Option<PointOrNumber>, Exception> {
        Js::try_call_first__str__as_option_value(js(self), series).map(Js::read_nullable)
    }

    /// `undefined update(ChartOptions options)`
    ///
    /// Feature `chart-kit`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn update(&self, options: &ChartOptions) -> Result<(), Exception> {
        Js::try_call_update__value(js(self), options.as_ref())
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "legend")]
    pub(crate) fn get_legend__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "describe")]
    pub(crate) fn try_call_describe__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "first")]
    pub(crate) fn try_call_first__str__as_option_value(this: &Js, a0: &str) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "series")]
    pub(crate) fn try_call_series__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "update")]
    pub(crate) fn try_call_update__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
}

web_module_imports! {
    { raw_module = "chart-kit" }
    #[wasm_bindgen(catch, constructor, js_class = "Chart")]
    pub(crate) fn try_new_Chart__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
}
