//! One line of the listing.

use std::borrow::Cow;

use serde::Serialize;

use super::super::passed::Passed;
use super::places::Places;
use crate::bindings::docs::Docs;
use crate::bindings::item::BindingKind;

#[derive(Serialize)]
pub(super) struct Line<'a> {
    pub js_class: &'a str,
    pub js_name: &'a str,
    pub kind: BindingKind,
    pub path: String,
    pub area: &'a str,
    pub experimental: bool,
    pub fallible: bool,
    pub exposed: &'a [String],
    /// What the arguments of a call let pass, or the value of a setter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<Passed>,
    /// A dictionary cannot be made without this field.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// It returns a promise, which is rejected with whatever the call throws.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub rejects: bool,
    /// It panics where it throws.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub panics: bool,
    /// The function is hand-written: nothing but a test of its path says that it is there.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub runtime: bool,
    /// The other areas that have it too.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub or: Vec<&'a str>,
    /// The path of the type that it derefs to; of an event, of its class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
    /// The function or constant, as its file has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    /// Why it may throw.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub throws: Option<Cow<'static, str>>,
    #[serde(flatten)]
    pub known: Known<'a>,
}

/// What the WebIDL and the tables say.
#[derive(Default, Serialize)]
pub(super) struct Known<'a> {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub(super) idl: String,
    /// The file and the line of the WebIDL: `dom.idl:123`
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub(super) secure: bool,
    /// Who says whether it throws.
    #[serde(skip_serializing_if = "Option::is_none")]
    witnesses: Option<&'a str>,
    /// Of Blink, Gecko and WebKit those that have it: `bgw`
    #[serde(skip_serializing_if = "Option::is_none")]
    engines: Option<&'a str>,
    /// `high:2015-07`
    #[serde(skip_serializing_if = "Option::is_none")]
    baseline: Option<&'a str>,
    /// Below `https://developer.mozilla.org/docs/`.
    #[serde(skip_serializing_if = "Option::is_none")]
    mdn: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spec: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) deprecated: Option<&'a str>,
}

impl<'a> Line<'a> {
    pub(super) fn new(kind: BindingKind, path: String, area: &'a str, experimental: bool) -> Self {
        Line {
            js_class: "",
            js_name: "",
            kind,
            path,
            area,
            experimental,
            fallible: false,
            exposed: &[],
            arguments: Vec::new(),
            required: false,
            rejects: false,
            panics: false,
            runtime: false,
            or: Vec::new(),
            extends: None,
            signature: None,
            throws: None,
            known: Known::default(),
        }
    }

    pub(super) fn text(&self) -> String {
        let json = serde_json::to_string(self);
        json.expect("strings and booleans serialise") + "\n"
    }
}

impl<'a> Known<'a> {
    pub(super) fn of(docs: &'a Docs, places: &Places<'_>) -> Self {
        let support = docs.known.support.as_deref();
        Known {
            idl: docs.webidl.iter().chain(&docs.known.webidl).map(String::as_str).collect::<Vec<_>>().join("\n"),
            source: docs.known.place.and_then(|span| places.show(span)),
            secure: docs.known.secure,
            witnesses: docs.known.witnesses.as_deref(),
            engines: support.map(|support| support.engines.as_str()),
            baseline: support.and_then(|support| support.baseline.as_deref()),
            mdn: support.and_then(|support| support.mdn.as_deref()),
            spec: support.and_then(|support| support.spec.as_deref()),
            deprecated: docs.deprecated.as_deref(),
        }
    }
}
