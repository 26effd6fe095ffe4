//! `RegExp` and what it finds: groups, indices, flags, where it goes on.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::{Array, JsCast, JsString, JsValue, Object, RegExp, RegExpMatchArray};
use web_bindings_tests::{engine_has, js, panics};

fn regexp(pattern: &str, flags: &str) -> RegExp {
    RegExp::new(pattern, flags).unwrap()
}

fn texts(found: &RegExpMatchArray) -> Vec<Option<String>> {
    (0..found.length()).map(|group| found.get(group).and_then(|text| text.as_string())).collect()
}

#[wasm_bindgen_test]
fn groups() {
    let found = regexp("(a)|(b)", "").exec("b").unwrap();
    assert_eq!(texts(&found), [Some("b".to_owned()), None, Some("b".to_owned())]);
    assert_eq!((found.index(), found.input().as_str()), (0, "b"));
    assert!(found.groups().is_none(), "none of them has a name");
    assert!(found.indices().is_none(), "without the flag `d`");
    let named = regexp("(?<year>\\d+)-(?<month>\\d+)?", "d").exec("🌍 2026-").unwrap();
    assert_eq!(named.index(), 3, "in code units");
    let groups = named.groups().unwrap();
    assert_eq!(groups.keys(), ["year", "month"]);
    assert_eq!(groups.get("year").unwrap().as_deref(), Some("2026"));
    assert_eq!(groups.get("month").unwrap(), None);
    assert!(groups.get("toString").is_none(), "what objects inherit is no group");
    let indices: Vec<_> = named.indices().unwrap().into_iter().collect();
    assert_eq!(indices, [Some((3, 8)), Some((3, 7)), None]);
    let empty = regexp("", "").exec("").unwrap();
    assert_eq!(texts(&empty), [Some(String::new())]);
    assert!(regexp("x", "").exec("").is_none());
}

#[wasm_bindgen_test]
fn where_it_goes_on() {
    let global = regexp("a", "g");
    assert_eq!(global.last_index(), 0);
    assert!(global.test("aba"));
    assert_eq!(global.last_index(), 1);
    assert_eq!(global.exec("aba").unwrap().index(), 2);
    assert!(!global.test("aba"), "no more");
    assert_eq!(global.last_index(), 0, "it begins again");
    global.set_last_index(99);
    assert!(!global.test("aba"));
    let sticky = regexp("a", "y");
    assert!(sticky.test("ab"));
    assert!(!sticky.test("ab"), "only right there");
    sticky.set_last_index(1);
    assert!(sticky.test("ba"));
    let plain = regexp("a", "");
    assert!(plain.test("ba"));
    assert_eq!(plain.last_index(), 0, "it keeps nothing");
    let unicode = regexp("\u{1f30d}", "gu");
    assert!(unicode.test("🌍🌍"));
    assert_eq!(unicode.last_index(), 2);
}

#[wasm_bindgen_test]
fn flags() {
    let all = regexp("a.b", "dgimsuy");
    assert!(all.has_indices() && all.global() && all.ignore_case() && all.multiline());
    assert!(all.dot_all() && all.unicode() && all.sticky() && !all.unicode_sets());
    assert_eq!((all.flags().as_str(), all.source().as_str()), ("dgimsuy", "a.b"));
    assert!(regexp("[\\p{L}--[a-z]]", "v").unicode_sets());
    let none = regexp("", "");
    assert_eq!((none.flags().as_str(), none.source().as_str(), none.to_string().as_str()), ("", "(?:)", "/(?:)/"));
    assert_eq!(regexp("/", "").source(), "\\/");
    assert_eq!(RegExp::new_regexp(&all, "i").unwrap().to_string(), "/a.b/i");
    assert!(regexp("^b$", "m").test("a\nb"));
    assert!(regexp("a.b", "s").test("a\nb"));
    assert!(!regexp("^.$", "").test("🌍"), "two code units");
    assert!(regexp("^.$", "u").test("🌍"));
}

#[wasm_bindgen_test]
fn patterns_that_are_none() {
    for (pattern, flags) in
        [("(", ""), ("[b-a]", ""), ("a{2,1}", ""), ("\\", ""), ("(?<a>)(?<a>)", ""), ("\\u{110000}", "u")]
    {
        assert_eq!(RegExp::new(pattern, flags).unwrap_err().name(), "SyntaxError", "{pattern}");
    }
    for flags in ["x", "gg", "uv"] {
        assert_eq!(RegExp::new("a", flags).unwrap_err().name(), "SyntaxError", "{flags}");
        assert_eq!(RegExp::new_regexp(&regexp("a", ""), flags).unwrap_err().name(), "SyntaxError");
    }
}

#[wasm_bindgen_test]
fn in_texts() {
    let words = regexp("(\\w)(\\w*)", "g");
    assert_eq!(words.replace_in("ab cd", "$2$1"), "ba dc");
    assert_eq!(words.search_in("  ab"), 2);
    assert_eq!(words.search_in(""), -1);
    assert_eq!(texts(&words.match_in("ab cd").unwrap()), [Some("ab".to_owned()), Some("cd".to_owned())]);
    assert!(words.match_in("--").is_none());
    let indexes: Vec<_> = words.match_all_in("ab cd").map(|found| found.index()).collect();
    assert_eq!(indexes, [0, 3]);
    assert_eq!(regexp("(-)", "").split_at("a-b-c").to_vec(), ["a", "-", "b", "-", "c"]);
    assert_eq!(regexp("-", "").split_at_with_limit("a-b-c", 2).to_vec(), ["a", "b"]);
    assert_eq!(regexp("-", "").split_at("").to_vec(), [""]);
    assert_eq!(regexp("", "").split_at("ab").to_vec(), ["a", "b"]);
    let lone = JsString::from("🌍").slice_with_end(0, 1);
    assert!(lone.match_(&regexp("[\\ud800-\\udbff]", "")).is_some(), "half a letter");
}

/// Its `lastIndex` is converted, which runs code.
fn without_index() -> RegExp {
    RegExp::from(js("Object.assign(/a/g, { lastIndex: { valueOf() { throw new EvalError() } } })"))
}

fn without_exec() -> RegExp {
    RegExp::from(js("Object.assign(/a/, { exec() { throw new EvalError() } })"))
}

#[wasm_bindgen_test]
fn that_are_odd() {
    assert_eq!(without_index().last_index(), 0, "it is no number");
    assert_eq!(without_exec().split_at("a").to_vec(), ["", ""], "it makes one of its own");
}

panics! {
    a_frozen_one_keeps_no_index: RegExp::from(js("Object.freeze(/a/g)")).exec("a") => "`RegExp.exec` threw TypeError";
    a_frozen_one_does_not_replace: RegExp::from(js("Object.freeze(/a/g)")).replace_in("a", "")
        => "`RegExp.@@replace` threw TypeError";
    an_index_that_is_no_number: without_index().test("a") => "`RegExp.test` threw EvalError";
    its_own_method_throws: without_exec().test("a") => "`RegExp.test` threw EvalError";
    its_own_method_throws_in_a_search: without_exec().search_in("a") => "`RegExp.@@search` threw EvalError";
}

#[wasm_bindgen_test]
fn matches_are_arrays() {
    let found = regexp("b", "").exec("abc").unwrap();
    assert!(Array::is_array(&found));
    assert_eq!(found.join(), "b");
    let accessor = js("Object.defineProperty(/a/.exec('a'), 'index', { get() { throw 1 } })");
    assert_eq!(RegExpMatchArray::from(accessor).index(), 0, "read as a dictionary's field is");
    assert!(JsValue::from(regexp("a", "")).dyn_into::<RegExp>().is_ok());
    assert!(JsValue::from(Object::new()).dyn_into::<RegExp>().is_err());
    assert_eq!(RegExp::species(), js("RegExp").unchecked_into::<Object>());
}

#[wasm_bindgen_test]
fn escaped() {
    if !engine_has("RegExp.escape") {
        return;
    }
    assert_eq!(RegExp::escape(""), "");
    assert_eq!(RegExp::escape("a*"), "\\x61\\*", "the first letter too, since it may follow another escape");
    assert!(regexp(&RegExp::escape("(.)+"), "").test("(.)+"));
}
