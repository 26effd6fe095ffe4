//! `Intl`: the order of strings, numbers, plurals, lists, relative times and names in a language.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::Intl::{
    Collator, CollatorCaseFirst, CollatorOptions, CollatorSensitivity, CollatorUsage, CompactDisplay, CurrencyDisplay,
    DisplayNames, DisplayNamesFallback, DisplayNamesOptions, DisplayNamesType, ListFormat, ListFormatOptions,
    ListFormatPartType, ListFormatStyle, ListFormatType, LocaleMatcher, LocaleMatcherOptions, NumberFormat,
    NumberFormatNotation, NumberFormatOptions, NumberFormatPartType, NumberFormatStyle, PluralCategory, PluralRules,
    PluralRulesOptions, PluralRulesType, RangeSource, RelativeTimeFormat, RelativeTimeFormatNumeric,
    RelativeTimeFormatOptions, RelativeTimeFormatPartType, RelativeTimeFormatStyle, RelativeTimeFormatUnit,
    RoundingMode, SignDisplay, SupportedValuesKey, UnitDisplay,
};
use web_bindings::{Array, BigInt, Intl, JsCast, JsValue};
use web_bindings_tests::{js, panics};

/// Text that is no tag of a language.
const NO_LOCALE: &str = "not a tag";

#[wasm_bindgen_test]
fn locales_in_general() {
    assert_eq!(Intl::get_canonical_locales("EN-us").unwrap().to_vec(), ["en-US"]);
    let several = Array::<String>::of(["de", "DE-at", "de"]);
    assert_eq!(Intl::get_canonical_locales(&several).unwrap().to_vec(), ["de", "de-AT"], "each once");
    assert_eq!(Intl::get_canonical_locales(JsValue::UNDEFINED).unwrap().length(), 0);
    assert_eq!(Intl::get_canonical_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
    assert_eq!(Intl::get_canonical_locales(1.0).unwrap().length(), 0, "an object without a length");
    assert_eq!(Intl::get_canonical_locales(&js("[1]")).unwrap_err().name(), "TypeError");
    assert!(Intl::supported_values_of(SupportedValuesKey::Unit).unwrap().to_vec().contains(&"meter".to_owned()));
    let unknown = SupportedValuesKey::UnknownValue("colour");
    assert_eq!(Intl::supported_values_of(unknown).unwrap_err().name(), "RangeError");
    let lookup = LocaleMatcherOptions::new();
    lookup.set_locale_matcher(LocaleMatcher::Lookup);
    let supported = Collator::supported_locales_of_with_options("de-AT", &lookup).unwrap();
    assert_eq!(supported.to_vec(), ["de-AT"]);
    assert_eq!(Collator::supported_locales_of(&js("['xx', 'fr']")).unwrap().to_vec(), ["fr"]);
    assert_eq!(PluralRules::supported_locales_of(NO_LOCALE).unwrap_err().name(), "RangeError");
    assert_eq!(Intl::to_string_tag(), "Intl");
}

#[wasm_bindgen_test]
fn collators() {
    let order = |collator: &Collator, one: &str, other: &str| collator.compare().call(one, other).unwrap();
    let german = Collator::new_with_locales("de").unwrap();
    assert_eq!(order(&german, "", ""), 0.0);
    assert!(order(&german, "", "a") < 0.0);
    assert!(order(&german, "ä", "z") < 0.0);
    assert!(order(&Collator::new_with_locales("sv").unwrap(), "ä", "z") > 0.0);
    let options = CollatorOptions::new();
    options.set_sensitivity(CollatorSensitivity::Base).set_numeric(true);
    let loose = Collator::new_with_locales_and_options("en", &options).unwrap();
    assert_eq!(order(&loose, "a", "Á"), 0.0);
    assert!(order(&loose, "a2", "a10") < 0.0, "as numbers");
    assert!(order(&german, "a2", "a10") > 0.0, "as digits");
    assert_eq!(order(&german, "\u{212b}", "\u{c5}"), 0.0, "canonically equivalent");
    options.set_case_first(CollatorCaseFirst::Upper);
    assert!(order(&Collator::new_with_locales_and_options("en", &options).unwrap(), "a", "A") == 0.0);
    let resolved = loose.resolved_options();
    assert_eq!(resolved.get_sensitivity(), Some(CollatorSensitivity::Base));
    assert_eq!((resolved.get_usage(), resolved.get_numeric()), (Some(CollatorUsage::Sort), Some(true)));
    assert_eq!(resolved.get_locale().as_deref(), Some("en"));
    assert_eq!(loose.to_string_tag(), "Intl.Collator");
    // The function is bound to its collator.
    let names = Array::<String>::of(["z", "ä", "a"]);
    names.try_sort_by(&german.compare()).unwrap();
    assert_eq!(names.to_vec(), ["a", "ä", "z"]);
    assert_eq!(Collator::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
    options.set_usage(CollatorUsage::UnknownValue("cook"));
    assert_eq!(Collator::new_with_locales_and_options("en", &options).unwrap_err().name(), "RangeError");
}

#[wasm_bindgen_test]
fn numbers_of_languages() {
    let format = |options: &NumberFormatOptions, number: f64| {
        NumberFormat::new_with_locales_and_options("en", options).unwrap().format().call(number).unwrap()
    };
    let plain = NumberFormatOptions::new();
    assert_eq!(format(&plain, 1234567.891), "1,234,567.891");
    assert_eq!(format(&plain, f64::NAN), "NaN");
    assert_eq!(format(&plain, -0.0), "-0");
    assert_eq!(format(&plain, f64::NEG_INFINITY), "-∞");
    let currency = NumberFormatOptions::new();
    currency.set_style(NumberFormatStyle::Currency).set_currency("USD").set_currency_display(CurrencyDisplay::Code);
    assert_eq!(format(&currency, 1.5), "USD\u{a0}1.50");
    let unit = NumberFormatOptions::new();
    unit.set_style(NumberFormatStyle::Unit).set_unit("kilometer-per-hour").set_unit_display(UnitDisplay::Long);
    assert_eq!(format(&unit, 50.0), "50 kilometers per hour");
    let compact = NumberFormatOptions::new();
    compact.set_notation(NumberFormatNotation::Compact).set_compact_display(CompactDisplay::Long);
    assert_eq!(format(&compact, 1.2e6), "1.2 million");
    let rounded = NumberFormatOptions::new();
    rounded.set_maximum_fraction_digits(0).set_rounding_mode(RoundingMode::Floor).set_sign_display(SignDisplay::Always);
    assert_eq!(format(&rounded, 2.9), "+2");
    let ungrouped = NumberFormatOptions::new();
    ungrouped.set_use_grouping(&false.into());
    assert_eq!(format(&ungrouped, 12345.0), "12345");
    let english = NumberFormat::new_with_locales("en").unwrap();
    let large: BigInt = "12345678901234567890".parse().unwrap();
    assert_eq!(english.format().call(&large).unwrap(), "12,345,678,901,234,567,890");
    assert_eq!(english.format().call(&js("Symbol()")).unwrap_err().name(), "TypeError");
    assert_eq!(english.format().call("no number").unwrap(), "NaN");
    assert_eq!(english.format_range(3.0, 5.0).unwrap(), "3–5");
    assert_eq!(english.format_range(f64::NAN, 5.0).unwrap_err().name(), "RangeError");
    let sources = |part: Intl::NumberRangeFormatPart| (part.get_source(), part.get_value());
    let parts: Vec<_> = english.format_range_to_parts(3.0, 5.0).unwrap().into_iter().map(sources).collect();
    assert_eq!(parts[0], (RangeSource::StartRange, "3".to_owned()));
    assert_eq!(parts[2].0, RangeSource::EndRange);
    let types: Vec<_> = english.format_to_parts(-1.5).unwrap().into_iter().map(|part| part.get_type()).collect();
    use NumberFormatPartType::{Decimal, Fraction, Integer, MinusSign};
    assert_eq!(types, [MinusSign, Integer, Decimal, Fraction]);
}

#[wasm_bindgen_test]
fn options_of_numbers_are_checked() {
    let options = NumberFormatOptions::new();
    options.set_style(NumberFormatStyle::Currency);
    let make = |options: &NumberFormatOptions| NumberFormat::new_with_locales_and_options("en", options);
    assert_eq!(make(&options).unwrap_err().name(), "TypeError", "of which currency?");
    options.set_currency("EURO");
    assert_eq!(make(&options).unwrap_err().name(), "RangeError", "currencies have three letters");
    options.set_currency("EUR").set_minimum_fraction_digits(101);
    assert_eq!(make(&options).unwrap_err().name(), "RangeError");
    options.set_minimum_fraction_digits(3);
    let resolved = make(&options).unwrap().resolved_options();
    assert_eq!(resolved.get_style(), Some(NumberFormatStyle::Currency));
    assert_eq!(resolved.get_currency().as_deref(), Some("EUR"));
    assert_eq!((resolved.get_minimum_fraction_digits(), resolved.get_compact_display()), (Some(3), None));
    options.set_style(NumberFormatStyle::UnknownValue("fancy"));
    assert_eq!(make(&options).unwrap_err().name(), "RangeError");
    let error = NumberFormat::new_with_locales_and_options(
        "en",
        js("{ get style() { throw new EvalError() } }").unchecked_ref(),
    );
    assert_eq!(error.unwrap_err().name(), "EvalError", "what an option throws comes back");
}

#[wasm_bindgen_test]
fn plurals() {
    let english = PluralRules::new_with_locales("en").unwrap();
    assert_eq!(english.select(1.0), PluralCategory::One);
    assert_eq!(english.select(0.0), PluralCategory::Other);
    assert_eq!(english.select(f64::NAN), PluralCategory::Other);
    assert_eq!(english.select(f64::INFINITY), PluralCategory::Other);
    let options = PluralRulesOptions::new();
    options.set_type(PluralRulesType::Ordinal);
    let ordinal = PluralRules::new_with_locales_and_options("en", &options).unwrap();
    use PluralCategory::{Few, Many, One, Other, Two};
    assert_eq!([1.0, 2.0, 3.0, 11.0].map(|number| ordinal.select(number)), [One, Two, Few, Other]);
    let russian = PluralRules::new_with_locales("ru").unwrap();
    assert_eq!([1.0, 2.0, 5.0].map(|number| russian.select(number)), [One, Few, Many]);
    assert_eq!(english.select_range(0.0, 1.0).unwrap(), Other);
    assert_eq!(english.select_range(f64::NAN, 1.0).unwrap_err().name(), "RangeError");
    let resolved = ordinal.resolved_options();
    assert_eq!(resolved.get_type(), Some(PluralRulesType::Ordinal));
    assert_eq!(resolved.get_plural_categories().unwrap().to_vec().len(), 4);
    options.set_minimum_integer_digits(0);
    assert_eq!(PluralRules::new_with_locales_and_options("en", &options).unwrap_err().name(), "RangeError");
    assert_eq!(PluralRules::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
}

#[wasm_bindgen_test]
fn lists() {
    let english = ListFormat::new_with_locales("en").unwrap();
    assert_eq!(english.format(Vec::<String>::new()), "");
    assert_eq!(english.format(["a"]), "a");
    assert_eq!(english.format(["a", "b"]), "a and b");
    assert_eq!(english.format(["a", "b", "c"]), "a, b, and c");
    let options = ListFormatOptions::new();
    options.set_type(ListFormatType::Disjunction).set_style(ListFormatStyle::Short);
    let either = ListFormat::new_with_locales_and_options("de", &options).unwrap();
    assert_eq!(either.format(["a", "b"]), "a oder b");
    let parts: Vec<_> = either.format_to_parts(["a", "b"]).into_iter().collect();
    assert_eq!(parts.iter().map(|part| part.get_value()).collect::<Vec<_>>(), ["a", " oder ", "b"]);
    assert_eq!((parts[0].get_type(), parts[1].get_type()), (ListFormatPartType::Element, ListFormatPartType::Literal));
    let resolved = either.resolved_options();
    assert_eq!(resolved.get_type(), Some(ListFormatType::Disjunction));
    assert_eq!(resolved.get_style(), Some(ListFormatStyle::Short));
    assert_eq!(ListFormat::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
    options.set_type(ListFormatType::UnknownValue("heap"));
    assert_eq!(ListFormat::new_with_locales_and_options("en", &options).unwrap_err().name(), "RangeError");
}

panics! {
    only_strings_are_listed: ListFormat::new_with_locales("en").unwrap().format(Array::<String>::from(js("['a', 1]")))
        => "`Intl.ListFormat.format` threw TypeError";
}

#[wasm_bindgen_test]
fn relative_times() {
    use RelativeTimeFormatUnit::{Day, Hours, Quarter};
    let english = RelativeTimeFormat::new_with_locales("en").unwrap();
    assert_eq!(english.format(-1.0, Day).unwrap(), "1 day ago");
    assert_eq!(english.format(2.0, Quarter).unwrap(), "in 2 quarters");
    assert_eq!(english.format(-0.0, Hours).unwrap(), "0 hours ago", "the sign of a zero counts");
    let options = RelativeTimeFormatOptions::new();
    options.set_numeric(RelativeTimeFormatNumeric::Auto).set_style(RelativeTimeFormatStyle::Narrow);
    let words = RelativeTimeFormat::new_with_locales_and_options("en", &options).unwrap();
    assert_eq!(words.format(-1.0, Day).unwrap(), "yesterday");
    let parts: Vec<_> = english.format_to_parts(3.0, Day).unwrap().into_iter().collect();
    assert_eq!(parts[1].get_type(), RelativeTimeFormatPartType::Integer);
    assert_eq!((parts[1].get_value().as_str(), parts[1].get_unit()), ("3", Some(Day)));
    assert_eq!((parts[0].get_type(), parts[0].get_unit()), (RelativeTimeFormatPartType::Literal, None));
    assert_eq!(words.resolved_options().get_numeric(), Some(RelativeTimeFormatNumeric::Auto));
    for number in [f64::NAN, f64::INFINITY] {
        assert_eq!(english.format(number, Day).unwrap_err().name(), "RangeError");
    }
    let unit = RelativeTimeFormatUnit::UnknownValue("eon");
    assert_eq!(english.format(1.0, unit).unwrap_err().name(), "RangeError");
    assert_eq!(RelativeTimeFormat::new_with_locales(NO_LOCALE).unwrap_err().name(), "RangeError");
}

#[wasm_bindgen_test]
fn display_names() {
    let names = |ty: DisplayNamesType| DisplayNames::new("en", &DisplayNamesOptions::new(ty)).unwrap();
    let regions = names(DisplayNamesType::Region);
    assert_eq!(regions.of("DE").unwrap().as_deref(), Some("Germany"));
    assert_eq!(regions.of("AA").unwrap().as_deref(), Some("AA"), "the code, where there is no name");
    assert_eq!(regions.of("Germany").unwrap_err().name(), "RangeError");
    assert_eq!(names(DisplayNamesType::Currency).of("EUR").unwrap().as_deref(), Some("Euro"));
    assert_eq!(names(DisplayNamesType::Script).of("Latn").unwrap().as_deref(), Some("Latin"));
    let options = DisplayNamesOptions::new(DisplayNamesType::Region);
    options.set_fallback(DisplayNamesFallback::None);
    let strict = DisplayNames::new("en", &options).unwrap();
    assert_eq!(strict.of("AA").unwrap(), None);
    let resolved = strict.resolved_options();
    assert_eq!(
        (resolved.get_type(), resolved.get_fallback()),
        (Some(DisplayNamesType::Region), Some(DisplayNamesFallback::None))
    );
    assert_eq!(DisplayNames::new(NO_LOCALE, &options).unwrap_err().name(), "RangeError");
    let unknown = DisplayNamesOptions::new(DisplayNamesType::UnknownValue("colour"));
    assert_eq!(DisplayNames::new("en", &unknown).unwrap_err().name(), "RangeError");
}
