//! Names that are others now, by the table of old names, with the arguments that the new ones take.

use super::{Fix, Site};
use crate::catalogue::Binding;
use crate::compiler::quoted;
use crate::old_names::OldName;
use crate::port::signature;
use crate::port::syntax::{Id, Kind, last_name};
use crate::port::text::Edit;

/// A call by an old name.
struct Call<'c> {
    /// All of it.
    id: Id,
    arguments: &'c [Id],
    /// Where the arguments are: `(a, b)`.
    parentheses: std::ops::Range<usize>,
}

/// A method or an associated function that its type does not have.
pub fn member(site: &Site<'_>) -> Option<Fix> {
    let mut said = quoted(&site.error.message);
    let name = said.next()?;
    let of_type = said.next()?;
    special(site, name, of_type).or_else(|| {
        let old = site.names.old_member(of_type, name)?;
        renamed(site, old)
    })
}

/// A function that its module does not have.
pub fn function(site: &Site<'_>) -> Option<Fix> {
    let mut said = quoted(&site.error.message);
    let name = said.next()?;
    let module = said.next().unwrap_or_default();
    let old = match module.strip_prefix("web_bindings::").unwrap_or(module) {
        "" | "web_bindings" => site.names.old_at(name),
        module => site.names.old_at(&format!("{module}::{name}")),
    };
    renamed(site, old?)
}

/// A function that is there, with another number of arguments: the old one of that many is another now.
pub fn arity(site: &Site<'_>) -> Option<Fix> {
    let tree = &site.parsed.tree;
    let around = tree.around(&site.range)?;
    let (name, given) = match &tree.get(around).kind {
        Kind::MethodCall { name, arguments, .. } => (name.clone(), arguments.len()),
        Kind::Call { function, arguments } => (tree.range(*function), arguments.len()),
        _ => return None,
    };
    let name_start = name.end - last_name(site.text, &name).len();
    let at = site.at_other(site.error, name_start..name.end);
    let olds: Vec<&OldName> = site
        .names
        .old_named(at.at(&at.range))
        .filter(|old| signature::old_parameters(old).len() == given && !old.candidates.is_empty())
        .collect();
    let mut fix: Option<Fix> = None;
    for old in olds {
        let Some(more) = renamed(&at, old) else { continue };
        match &mut fix {
            Some(fix) => fix.alternatives.extend(more.alternatives),
            None => fix = Some(Fix { is_certain: false, ..more }),
        }
    }
    let mut fix = fix?;
    let mut seen = Vec::new();
    fix.alternatives.retain(|edits| {
        !seen.contains(edits) && {
            seen.push(edits.clone());
            true
        }
    });
    // Another number of arguments is the reason, whatever else is wrong with them.
    fix.is_certain = fix.alternatives.len() == 1;
    Some(fix)
}

fn call<'a>(site: &Site<'a>) -> Option<Call<'a>> {
    let tree = &site.parsed.tree;
    let id = match tree.method_named_at(&site.range) {
        Some(call) => call,
        None => tree.call_of(tree.path_with(&site.range)?)?,
    };
    let (Kind::MethodCall { arguments, .. } | Kind::Call { arguments, .. }) = &tree.get(id).kind else { return None };
    // After a turbofish, whose parentheses are in angle brackets.
    let end = tree.range(id).end;
    let from = arguments.first().map_or(end, |first| tree.range(*first).start);
    let start = site.text[site.range.end..from].rfind('(')? + site.range.end;
    Some(Call { id, arguments, parentheses: start..end })
}

fn renamed(site: &Site<'_>, old: &OldName) -> Option<Fix> {
    let mut candidates: Vec<&Binding> = old.candidates.iter().filter_map(|path| site.names.new_at(path)).collect();
    candidates.sort_by_key(|new| signature::misfits(old, new));
    let call = call(site);
    let mut alternatives = Vec::new();
    for new in candidates {
        let name = Edit::replace(site.range.clone(), new.rust_name());
        match &call {
            None => alternatives.push(vec![name]),
            Some(call) => {
                for arguments in arguments(site, old, new, call) {
                    alternatives.push([vec![name.clone()], arguments].concat());
                }
            }
        }
    }
    let scope = call.map_or_else(|| site.range.clone(), |call| site.scope_of(call.id));
    (!alternatives.is_empty()).then_some(Fix { scope, alternatives, is_certain: true })
}

/// What the arguments become for a new function, the likeliest first.
fn arguments(site: &Site<'_>, old: &OldName, new: &Binding, call: &Call<'_>) -> Vec<Vec<Edit>> {
    let taken = signature::old_parameters(old);
    let takes = signature::parameters(new);
    if taken.len() != call.arguments.len() {
        return vec![Vec::new()];
    }
    if let Some(fixed) = signature::packed_from(&taken, &takes, old.rust_name()) {
        let rest = &call.arguments[fixed..];
        return packed(site, call, rest);
    }
    let with = |borrow: &str| -> Vec<Edit> {
        let pairs = call.arguments.iter().zip(taken.iter().zip(&takes));
        pairs.flat_map(|(id, (taken, takes))| argument(site, *id, taken, takes, borrow)).collect()
    };
    let mut alternatives = vec![with("&"), with("")];
    alternatives.dedup();
    alternatives
}

fn argument(site: &Site<'_>, id: Id, taken: &str, takes: &str, borrow: &str) -> Vec<Edit> {
    if takes.starts_with("Option<") && !taken.starts_with("Option<") {
        return site.within(id, "Some(", ")");
    }
    let is_function = |written: &str| written.contains("Function");
    if is_function(taken) && takes.starts_with("impl Into") && is_function(takes) {
        return closure(site, id, borrow).unwrap_or_default();
    }
    Vec::new()
}

/// `&closure` of `closure.as_ref().unchecked_ref()`
fn closure(site: &Site<'_>, id: Id, borrow: &str) -> Option<Vec<Edit>> {
    let written = site.code(id);
    let at = written.find(".as_ref()").filter(|at| written[*at..].contains(".unchecked_ref"))?;
    let range = site.parsed.tree.range(id);
    let at = range.start + written[..at].trim_end().len();
    Some(vec![Edit::insert(range.start, borrow), Edit::delete(at..range.end)])
}

/// The last arguments as one list: an array, whose items are of one type; a pair, whose need not be; an array of values.
fn packed(site: &Site<'_>, call: &Call<'_>, rest: &[Id]) -> Vec<Vec<Edit>> {
    let tree = &site.parsed.tree;
    let (first, last) = match (rest.first(), rest.last()) {
        (Some(first), Some(last)) => (tree.range(*first).start, tree.range(*last).end),
        _ => {
            let inside = call.parentheses.start + 1;
            return vec![vec![Edit::insert(inside, "[] as [::web_bindings::JsValue; 0]")]];
        }
    };
    let list = |open: &str, form: &dyn Fn(Id) -> String, close: &str| {
        let items: Vec<String> = rest.iter().map(|id| form(*id)).collect();
        vec![Edit::replace(first..last, format!("{open}{}{close}", items.join(", ")))]
    };
    let mut alternatives = vec![list("[", &|id| item(site, id), "]")];
    if let [a, b] = rest {
        let is_text = |id: &Id| item(site, *id).starts_with('"');
        let of_one_type = is_text(a) && is_text(b);
        alternatives.insert(usize::from(of_one_type), list("(", &|id| item(site, id), ")"));
    }
    alternatives.push(list("[", &|id| value(site, id), "]"));
    alternatives
}

/// An argument as an item of a list, which may be of any type: `"a"` of `&"a".into()` and of `&JsValue::from_str("a")`.
fn item(site: &Site<'_>, id: Id) -> String {
    let tree = &site.parsed.tree;
    let Kind::Reference { inner } = tree.get(id).kind else { return site.code(id).to_owned() };
    if let Some(converted) = converted(site, inner) {
        return site.code(converted).to_owned();
    }
    match &tree.get(inner).kind {
        Kind::Call { .. } | Kind::MethodCall { .. } | Kind::Closed | Kind::Literal | Kind::Other => {
            site.code(inner).to_owned()
        }
        _ => site.code(id).to_owned(),
    }
}

/// What is made a `JsValue`.
fn converted(site: &Site<'_>, id: Id) -> Option<Id> {
    match &site.parsed.tree.get(id).kind {
        Kind::MethodCall { receiver, name, arguments } if site.at(name) == "into" && arguments.is_empty() => {
            Some(*receiver)
        }
        Kind::Call { function, arguments } if arguments.len() == 1 => {
            let called = site.code(*function);
            let of_value = ["JsValue::from", "JsValue::from_str", "JsValue::from_f64", "JsValue::from_bool"];
            of_value.iter().any(|name| called.ends_with(name)).then(|| arguments[0])
        }
        _ => None,
    }
}

/// An argument as a `JsValue`.
fn value(site: &Site<'_>, id: Id) -> String {
    match converted(site, site.inner(id)) {
        Some(converted) => format!("::web_bindings::JsValue::from({})", site.code(converted)),
        None => format!("::web_bindings::ToJs::to_js(&{})", site.code(site.inner(id))),
    }
}

/// What is another call, not another name.
fn special(site: &Site<'_>, name: &str, of_type: &str) -> Option<Fix> {
    let call = call(site)?;
    let tree = &site.parsed.tree;
    let scope = site.scope_of(call.id);
    let is_buffer = of_type.contains("TypedArray");
    match (name, call.arguments) {
        ("view", [slice]) if is_buffer => Some(view(site, &call, *slice)),
        ("new_from_slice", [slice]) if is_buffer => {
            let edits = [vec![Edit::replace(site.range.clone(), "from")], site.followed_by(*slice, "[..]")].concat();
            let plain = vec![Edit::replace(site.range.clone(), "from")];
            Some(Fix::new(scope, vec![plain, edits]))
        }
        ("from_js_value", [value]) => {
            let path = tree.path_with(&site.range)?;
            let owner = site.code(path).rsplit_once("::")?.0;
            let (start, value) = (tree.range(call.id).start, tree.range(*value));
            let edits = vec![
                Edit::replace(start..value.start, format!("Some(<{owner} as ::web_bindings::FromJs>::from_js((")),
                Edit::insert(value.end, ").clone())"),
            ];
            Some(Fix::certain(scope, edits))
        }
        _ if of_type.contains("Function") && name.starts_with("call") && name.len() == 5 => {
            let (this, rest) = call.arguments.split_first()?;
            let items: Vec<String> = rest.iter().map(|id| value(site, *id)).collect();
            let range = tree.range(*this).end..call.parentheses.end - 1;
            let edits = vec![
                Edit::replace(site.range.clone(), "apply"),
                Edit::replace(range, format!(", &[{}]", items.join(", "))),
            ];
            Some(Fix::certain(scope, edits))
        }
        _ => None,
    }
}

/// `Uint8Array::view(slice)`: what reads or writes takes the slice itself. A copy will do where nothing is written to it.
fn view(site: &Site<'_>, call: &Call<'_>, slice: Id) -> Fix {
    let tree = &site.parsed.tree;
    let borrowed = tree.parent(call.id).filter(|parent| matches!(tree.get(*parent).kind, Kind::Reference { .. }));
    let whole = tree.range(borrowed.unwrap_or(call.id));
    let written = site.code(slice);
    let mut alternatives = vec![vec![Edit::replace(whole.clone(), written)]];
    if is_read_only(site, slice) {
        alternatives.push(vec![Edit::replace(site.range.clone(), "from")]);
    }
    let scope =
        tree.parent(borrowed.unwrap_or(call.id)).map_or_else(|| site.scope_of(call.id), |parent| tree.range(parent));
    Fix::new(scope, alternatives)
}

/// Whether the program says that the slice is not written to.
fn is_read_only(site: &Site<'_>, slice: Id) -> bool {
    let tree = &site.parsed.tree;
    let written = site.code(slice);
    let functions = tree.functions.iter().filter(|function| function.range.contains(&tree.range(slice).start));
    let mut parameters = functions.flat_map(|function| &function.parameters).filter(|it| it.name == written);
    match (parameters.next().and_then(|it| it.of_type.clone()), written.starts_with('&')) {
        (Some(of_type), _) => !site.at(&of_type).contains("mut"),
        (None, true) => !written.starts_with("&mut"),
        (None, false) => declared(site, slice, written).is_some_and(|value| !value.contains("mut")),
    }
}

/// What `let name = …;` before a place gives it.
fn declared<'a>(site: &Site<'a>, slice: Id, name: &str) -> Option<&'a str> {
    let start = site.parsed.tree.range(slice).start;
    let function = site.parsed.tree.function_around(start)?;
    let before = site.at(&(function.range.start..start));
    let at = before.rfind(&format!("let {name} = "))?;
    before[at..].split(';').next()
}
