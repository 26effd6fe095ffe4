//! The text of each item's documentation.

use std::sync::Arc;

use super::idl_text;
use super::lowering::Lowering;
use super::scope::Host;
use crate::bindings::docs::Docs;
use crate::bindings::item::ItemKind;
use crate::bindings::outcome::Outcome;
use crate::bindings::parameter::{Form, Parameter};
use crate::bindings::rust_type::RustType;
use crate::facts::{Deprecation, Support};
use crate::model::{DefinitionId, DefinitionKind, Exposure, Member};

impl Docs {
    /// A heading and a line for a `Result` or a panic.
    pub(super) fn outcome(self, outcome: Outcome) -> Docs {
        match outcome {
            Outcome::Result(cause) => self.section("# Errors", &cause.explanation()),
            Outcome::Panics => self.section(
                "# Panics",
                "If it throws: for a proxy whose traps throw, a frozen object or a detached buffer, if memory runs out,\n\
                 or for text that Trusted Types refuse.",
            ),
            Outcome::Returns | Outcome::Rejects => self,
        }
    }

    fn section(self, heading: &'static str, text: &str) -> Docs {
        Docs { section: Some((heading, text.to_owned())), ..self }
    }

    /// 64 bits are more than JavaScript's numbers hold.
    pub(super) fn long_numbers(self, item: &ItemKind) -> Docs {
        let is_long = |ty: &RustType| match ty {
            RustType::Option(inner) => inner.is_long(),
            other => other.is_long(),
        };
        let is_safe = |parameter: &Parameter| matches!(parameter.form, Form::SafeInteger(_));
        let (has_long, has_safe) = match item {
            ItemKind::Function(function) => {
                let parameters = function.parameters().filter_map(|parameter| parameter.form.mentioned());
                (parameters.chain([&function.returns]).any(is_long), function.parameters().any(is_safe))
            }
            ItemKind::PropertyGet { ty, .. } => (is_long(ty), false),
            ItemKind::FieldSet { value, .. } => (value.form.mentioned().is_some_and(is_long), is_safe(value)),
            _ => return self,
        };
        match (has_long, has_safe) {
            (false, _) => self,
            (_, false) => self.paragraph("A 64-bit integer is a JavaScript number: exact up to 2^53."),
            (_, true) => self.paragraph(
                "A 64-bit integer is a JavaScript number: exact up to 2^53. A greater argument is passed as 2^53 − 1.",
            ),
        }
    }

    /// A member of a deprecated interface is deprecated with it, for the same reason.
    fn deprecated_with(self, interface: Option<&Arc<Support>>) -> Docs {
        let Some(advice) = interface.and_then(|support| advice(support)).filter(|_| self.deprecated.is_some()) else {
            return self;
        };
        Docs { deprecated: Some(advice), ..self }
    }

    fn support(mut self, support: Option<&Arc<Support>>) -> Docs {
        let Some(support) = support else { return self };
        self.known.support = Some(Arc::clone(support));
        self.deprecated = advice(support);
        let mut links = Vec::new();
        if let Some(mdn) = &support.mdn {
            links.push(format!("[MDN]({MDN}{mdn})"));
        }
        if let Some(spec) = &support.spec {
            links.push(format!("[Specification]({spec})"));
        }
        self.facts.extend(baseline(support));
        self.facts.extend((!links.is_empty()).then(|| links.join(" · ")));
        self
    }
}

/// Why a thing is deprecated, if it is, or where to read about it.
fn advice(support: &Support) -> Option<String> {
    let Deprecation { reason } = support.deprecated.as_ref()?;
    let link = support.mdn.as_ref().map(|mdn| format!("{MDN}{mdn}")).or_else(|| support.spec.clone());
    let see = |link| format!("{NOT_RECOMMENDED}; see {link}");
    let reason = reason.as_deref().map(as_markdown);
    Some(reason.unwrap_or_else(|| link.map_or(NOT_RECOMMENDED.to_owned(), see)))
}

/// A plain text as Markdown, which rustdoc reads: words that mean something there, `<portal>` or `__proto__`, are code.
fn as_markdown(text: &str) -> String {
    let is_plain = |word: &str| !word.contains(['[', ']', '<', '>', '*', '_']) || word.contains(['`', '/']);
    let code = |word: &str| {
        let core = word.trim_matches(['"', '\'', '(', ')', '.', ',', ';', ':']);
        if is_plain(word) { word.to_owned() } else { word.replace(core, &format!("`{core}`")) }
    };
    text.split(' ').map(code).collect::<Vec<_>>().join(" ")
}

/// What browser-compat-data means by `deprecated`.
const NOT_RECOMMENDED: &str = "it is no longer recommended, and kept for old programs only";

const MDN: &str = "https://developer.mozilla.org/docs/";

/// `Baseline: widely available since 2015-07.`
fn baseline(support: &Support) -> Option<String> {
    let said = support.baseline.as_deref()?;
    let (level, since) = match said.split_once(':') {
        Some((level, since)) => match since.strip_prefix('≤') {
            Some(latest) => (level, format!(" since {latest} or before")),
            None => (level, format!(" since {since}")),
        },
        None => (said, String::new()),
    };
    match level {
        "high" => Some(format!("Baseline: widely available{since}.")),
        "low" => Some(format!("Baseline: newly available{since}.")),
        "no" => Some("Not in Baseline.".to_owned()),
        _ => None,
    }
}

impl Lowering<'_> {
    /// The documentation of a member's binding, with its WebIDL.
    pub(super) fn member_docs(
        &self,
        host: &Host<'_>,
        webidl: Vec<String>,
        member: &Member<DefinitionId>,
        name: &str,
    ) -> Docs {
        let mut docs = Docs { webidl, ..Docs::default() };
        docs.known.secure = member.secure_context || host.interface.secure_context;
        if let Exposure::Globals(globals) = &member.exposed {
            docs = docs.fact(format!("Exposed in {} only.", globals.join(", ")));
        }
        if member.secure_context {
            docs = docs.fact("In secure contexts only.");
        }
        match host.is_builtin() {
            true => docs.support(self.builtin_support(host.id, Some(name))),
            false => docs
                .support(self.support(host.name(), &member.origin.holder, name))
                .deprecated_with(self.facts.compat.get(host.name(), "-")),
        }
    }

    /// The documentation of a type.
    pub(super) fn definition_docs(&self, id: DefinitionId) -> Docs {
        let definition = self.model.get(id);
        let name = &definition.name;
        let docs = match &definition.kind {
            DefinitionKind::Interface(interface) => {
                let keyword = definition.keyword();
                let parent = interface.inherits.map(|parent| format!(" : {}", self.model.get(parent).name));
                let mut docs = Docs::idl(format!("{keyword} {name}{}", parent.unwrap_or_default()));
                match &interface.exposed {
                    Exposure::Globals(globals) => docs = docs.fact(format!("Exposed in {}.", globals.join(", "))),
                    Exposure::Everywhere => docs = docs.fact("Exposed everywhere."),
                    Exposure::Unstated => {}
                }
                if interface.secure_context {
                    docs = docs.fact("In secure contexts only.");
                }
                let aliases = &interface.legacy_window_aliases;
                aliases.iter().fold(docs, |docs, alias| docs.alias(alias, &self.definition_name(id)))
            }
            DefinitionKind::Dictionary(dictionary) => {
                let parent = dictionary.inherits.map(|parent| format!(" : {}", self.model.get(parent).name));
                Docs::idl(format!("dictionary {name}{}", parent.unwrap_or_default()))
            }
            DefinitionKind::Enumeration(_) => Docs::idl(format!("enum {name}")),
            DefinitionKind::Callback(callback) => {
                let returns = idl_text::ty(self.model, &callback.returns);
                let arguments = idl_text::arguments(self.model, &callback.arguments);
                Docs::idl(format!("callback {name} = {returns} ({arguments})"))
            }
            DefinitionKind::Typedef(target) => {
                Docs::idl(format!("typedef {} {name}", idl_text::attributed(self.model, target)))
            }
        };
        let mut docs = docs;
        docs.sentence = self.facts.descriptions.sentence(&definition.javascript_path(), None).map(|it| it.to_string());
        docs.known.place = Some(definition.origin.span);
        docs.known.secure = definition.as_interface().is_some_and(|interface| interface.secure_context);
        let is_builtin = definition.as_interface().is_some_and(|interface| interface.extensions.dialect);
        match is_builtin {
            true => docs.support(self.builtin_support(id, None)),
            false => docs.support(self.facts.compat.get(name, "-")),
        }
    }
}
