//! Types: What chart-kit.idl defines

web_enumeration! {
    /// `enum LegendPlace`
    ///
    /// Feature `chart-kit`.
    pub enum LegendPlace {
        Left = "left",
        Right = "right",
    }
}

web_dictionary! {
    /// `dictionary Point`
    ///
    /// Feature `chart-kit`.
    pub struct Point: [::web_bindings::Object];
    name = "Point";
}

web_dictionary! {
    /// `dictionary Stop`
    ///
    /// Feature `chart-kit`.
    pub struct Stop: [::web_bindings::Object];
    name = "Stop";
}

web_dictionary! {
    /// `dictionary Gradient`
    ///
    /// Feature `chart-kit`.
    pub struct Gradient: [::web_bindings::Object];
    name = "Gradient";
}

web_dictionary! {
    /// `dictionary Series`
    ///
    /// Feature `chart-kit`.
    pub struct Series: [::web_bindings::Object];
    name = "Series";
}

web_dictionary! {
    /// `dictionary Axis`
    ///
    /// Feature `chart-kit`.
    pub struct Axis: [::web_bindings::Object];
    name = "Axis";
}

web_dictionary! {
    /// `dictionary ChartOptions`
    ///
    /// Feature `chart-kit`.
    pub struct ChartOptions: [::web_bindings::Object];
    name = "ChartOptions";
}

web_interface! {
    /// `interface Chart`
    ///
    /// Feature `chart-kit`. Exposed everywhere.
    pub struct Chart: [::web_bindings::Object];
    import = { raw_module = "chart-kit" } { js_name = "Chart" };
}

web_union! {
    /// `(Stop or DOMString)`
    ///
    /// Feature `chart-kit`.
    pub enum StopOrString {
        Stop(crate::Stop): dictionary,
        String(::web_bindings::JsString): string,
    }
}

web_union! {
    /// `typedef (DOMString or Gradient) Paint`
    ///
    /// Feature `chart-kit`.
    pub enum Paint {
        Gradient(crate::Gradient): dictionary,
        String(::web_bindings::JsString): string,
    }
}

web_union! {
    /// `(double or Point)`
    ///
    /// Feature `chart-kit`.
    pub enum NumberOrPoint {
        Point(crate::Point): dictionary,
        Number(f64): number,
    }
}

web_union! {
    /// `(Paint or sequence<Paint>)`
    ///
    /// Feature `chart-kit`.
    pub enum PaintOrPaintSequence {
        PaintSequence(::web_bindings::Array<crate::Paint>): array_elsewhere,
        Gradient(crate::Gradient): dictionary,
        String(::web_bindings::JsString): string,
    }
    from crate::Paint { Gradient, String };
}

web_union! {
    /// `(Series or sequence<double>)`
    ///
    /// Feature `chart-kit`.
    pub enum SeriesOrNumberSequence {
        NumberSequence(::web_bindings::Array<f64>): array_elsewhere,
        Series(crate::Series): dictionary,
    }
    into ::web_bindings::Object;
}

web_union! {
    /// `(Series or sequence<(Series or sequence<double>)>)`
    ///
    /// Feature `chart-kit`.
    pub enum SeriesOrSeriesOrNumberSequenceSequence {
        SeriesOrNumberSequenceSequence(::web_bindings::Array<crate::SeriesOrNumberSequence>): array_elsewhere,
        Series(crate::Series): dictionary,
    }
    into ::web_bindings::Object;
}

web_union! {
    /// `(Axis or boolean)`
    ///
    /// Feature `chart-kit`.
    pub enum AxisOrBoolean {
        Axis(crate::Axis): dictionary,
        Boolean(bool): boolean,
    }
}

web_union! {
    /// `(LegendPlace or boolean)`
    ///
    /// Feature `chart-kit`.
    pub enum LegendPlaceOrBoolean {
        LegendPlace(crate::LegendPlace): value,
        Boolean(bool): boolean,
    }
}

web_union! {
    /// `(Element or DOMString)`
    ///
    /// Feature `chart-kit`.
    pub enum ElementOrString {
        Element(::web_bindings::Element): value,
        String(::web_bindings::JsString): string,
    }
}

web_union! {
    /// `(Point or double)`
    ///
    /// Feature `chart-kit`.
    pub enum PointOrNumber {
        Point(crate::Point): dictionary,
        Number(f64): number,
    }
}
