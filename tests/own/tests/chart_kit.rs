//! Dictionaries with unions at each depth, written and read.
#![cfg(target_arch = "wasm32")]

use chart_kit_bindings::{
    Axis, AxisOrBoolean, Chart, ChartOptions, Gradient, LegendPlace, NumberOrPoint, Paint, PaintOrPaintSequence, Point,
    PointOrNumber, Series, SeriesOrNumberSequence, Stop, StopOrString,
};
use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, Exception};

fn gradient() -> Gradient {
    let gradient = Gradient::new([StopOrString::from("red"), StopOrString::from(&Stop::new(0.5, "blue"))]);
    gradient.set_angle(45.0);
    gradient
}

#[wasm_bindgen_test]
fn a_union_takes_its_members_as_they_are() -> Result<(), Exception> {
    let options = ChartOptions::new(&Series::new("a", [1.0, 2.5]));
    assert_eq!(Chart::new(&options)?.describe()?, "-; a|1 2.5|");
    options.set_data([&Series::new("b", [&Point::new(1.0, 2.0)])]);
    assert_eq!(Chart::new(&options)?.describe()?, "-; b|(1,2)|");
    Ok(())
}

#[wasm_bindgen_test]
fn unions_are_nested() -> Result<(), Exception> {
    let values = [NumberOrPoint::from(1.0), NumberOrPoint::from(&Point::new(2.0, 3.0))];
    let painted = Series::new("a", values);
    painted.set_paint([Paint::from("green"), Paint::from(&gradient())]);
    let plain = Series::new("b", [4.0]);
    plain.set_paint(&gradient());
    let data = [
        SeriesOrNumberSequence::from(&painted),
        SeriesOrNumberSequence::from([5.0, 6.0]),
        SeriesOrNumberSequence::from(&plain),
    ];
    let options = ChartOptions::new(data);
    let axis = Axis::new();
    axis.set_logarithmic(true).set_label(["t", "s"]);
    options.set_axes([("x", AxisOrBoolean::from(&axis)), ("y", AxisOrBoolean::from(false))]);
    options.set_title("Title");
    let described = Chart::new(&options)?.describe()?;
    let expected = "Title; a|1 (2,3)|green+45°[red,blue@0.5]; #1|5 6|; b|4|45°[red,blue@0.5]; x:t/s log; y:false";
    assert_eq!(described, expected);
    Ok(())
}

#[wasm_bindgen_test]
fn what_comes_back_is_of_its_type() -> Result<(), Exception> {
    let painted = Series::new("a", [NumberOrPoint::from(1.0), NumberOrPoint::from(&Point::new(2.0, 3.0))]);
    painted.set_paint(&gradient());
    let chart = Chart::new(&ChartOptions::new([&painted, &Series::new("b", [&Point::new(7.0, 8.0)])]))?;
    let series: Array<Series> = chart.series()?;
    let names: Vec<String> = series.iter().map(|series| series.get_name()).collect();
    assert_eq!(names, ["a", "b"]);
    let Some(PaintOrPaintSequence::Gradient(paint)) = painted.get_paint() else { panic!("it is a gradient") };
    assert_eq!(paint.get_angle(), Some(45.0));
    let stops: Vec<StopOrString> = paint.get_stops().iter().collect();
    assert!(matches!(&stops[..], [StopOrString::String(name), StopOrString::Stop(stop)]
        if *name == "red" && stop.get_offset() == 0.5 && stop.get_color() == "blue"));
    assert!(matches!(chart.first("a")?, Some(PointOrNumber::Number(1.0))));
    assert!(matches!(chart.first("b")?, Some(PointOrNumber::Point(point)) if point.get_x() == 7.0));
    assert!(chart.first("c")?.is_none());
    Ok(())
}

#[wasm_bindgen_test]
fn an_enumeration_or_a_boolean() -> Result<(), Exception> {
    let options = ChartOptions::new(&Series::new("a", [1.0]));
    assert_eq!(Chart::new(&options)?.legend(), None);
    assert_eq!(Chart::new(options.set_legend(true))?.legend(), Some(LegendPlace::Right));
    assert_eq!(Chart::new(options.set_legend(LegendPlace::Left))?.legend(), Some(LegendPlace::Left));
    Ok(())
}

#[wasm_bindgen_test]
fn what_is_refused_is_an_error() -> Result<(), Exception> {
    let empty = ChartOptions::new(&Series::new("a", [0.0; 0]));
    let error = Chart::new(&empty).expect_err("a series is empty");
    assert_eq!((error.name().as_str(), error.message().as_str()), ("RangeError", "a is empty"));
    let chart = Chart::new(&ChartOptions::new(&Series::new("b", [1.0])))?;
    assert_eq!(chart.update(&empty).expect_err("a series is empty").message(), "a is empty");
    Ok(())
}
