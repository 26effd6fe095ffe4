//! One area's types: each one call of a macro of the runtime, open to every area that mentions it.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::layout::{Code, Lines, inline};
use super::types::{Paths, declared, ty};
use super::{AreaContents, Context, docs, gate, imports, namespaces, stand_ins};
use crate::bindings::declaration::{
    Declaration, DeclarationKind, DictionaryDeclaration, EnumerationDeclaration, Instances, InterfaceDeclaration,
    UnionDeclaration, UnionMember,
};
use crate::bindings::docs::Docs;
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::bindings::item::module_in_area;
use crate::bindings::rust_type::RustType;
use crate::output::OutputFile;
use crate::prose;

/// `None` where an area has no types.
pub(super) fn file(context: &Context<'_>, contents: &AreaContents<'_>) -> Option<OutputFile> {
    if contents.declarations.is_empty() {
        return None;
    }
    let mut lines = Lines::default();
    docs::inner(&mut lines, &format!("Types: {}", context.areas.get(contents.area).description));
    of_namespace(&mut lines, context, contents, None);
    let namespaces: BTreeSet<&str> =
        contents.declarations.iter().filter_map(|(declaration, _)| declaration.namespace.as_deref()).collect();
    for name in namespaces {
        let mut types = Lines::default();
        of_namespace(&mut types, context, contents, Some(name));
        namespaces::module(&mut lines, None, &module_in_area(name), name, types);
    }
    stand_ins::of_area(&mut lines, context, contents);
    let path = PathBuf::from(format!("src/generated/types/{}.rs", context.module(contents.area)));
    Some(OutputFile::new(path, lines.into_text(0)))
}

fn of_namespace(lines: &mut Lines, context: &Context<'_>, contents: &AreaContents<'_>, namespace: Option<&str>) {
    for (declaration, gate) in contents.declarations.iter().filter(|(it, _)| it.namespace.as_deref() == namespace) {
        // The module's own gate says it already.
        let gate = (**gate != contents.types_gate).then_some(*gate);
        self::declaration(lines, context, declaration, gate);
    }
}

fn declaration(lines: &mut Lines, context: &Context<'_>, declaration: &Declaration, gate: Option<&Gate>) {
    let mut body = Lines::default();
    docs::outer(&mut body, &documented(context, declaration));
    let macro_name = match &declaration.kind {
        DeclarationKind::Interface(interface) => {
            self::interface(&mut body, context, declaration, interface);
            "web_interface!"
        }
        DeclarationKind::Dictionary(dictionary) => {
            self::dictionary(&mut body, context, &declaration.name, dictionary);
            "web_dictionary!"
        }
        DeclarationKind::Enumeration(enumeration) => {
            self::enumeration(&mut body, &declaration.name, enumeration);
            "web_enumeration!"
        }
        DeclarationKind::Union(union) => {
            self::union(&mut body, context, &declaration.name, union);
            "web_union!"
        }
        DeclarationKind::Alias(target) => {
            lines.blank();
            lines.extend(body);
            cfg(lines, context, gate);
            return lines.code(alias(context, &declaration.name, target));
        }
    };
    lines.blank();
    cfg(lines, context, gate);
    lines.block(macro_name, body);
    for ancestor in ancestors(declaration).into_iter().filter(|id| context.is_widened_here(*id)) {
        lines.blank();
        cfg(lines, context, gate);
        let ancestor = inline(declared(context, Paths::Full, ancestor));
        lines.code(format!("web_widens!(crate::{} => {ancestor});", declaration.path()));
    }
}

/// The documentation, with links to the types whose methods the type has too: their pages are the only ones that list
/// them, since `Deref` on each page would be most of the documentation.
fn documented(context: &Context<'_>, declaration: &Declaration) -> Docs {
    let mut docs = declaration.docs.clone();
    let links: Vec<String> =
        ancestors(declaration).into_iter().map(|id| link(context, context.declaration(id))).collect();
    if !links.is_empty() {
        docs.paragraphs.insert(0, format!("Inherits the methods of {}.", prose::list(&links)));
    }
    docs
}

/// ``[`Node`](crate::Node)``
pub(super) fn link(context: &Context<'_>, declaration: &Declaration) -> String {
    let (root, path) = (context.root_of(declaration), declaration.path());
    format!("[`{path}`]({}::{path})", root.trim_start_matches("::"))
}

/// The types that a type inherits from.
pub(super) fn ancestors(declaration: &Declaration) -> Vec<DeclarationId> {
    let mut all = Vec::new();
    if matches!(declaration.kind, DeclarationKind::Interface(_) | DeclarationKind::Dictionary(_)) {
        declaration.mentions(&mut |mentioned| all.extend(mentioned.declaration()));
    }
    all
}

/// `pub type F = crate::Function<fn(A) -> R>;`
fn alias(context: &Context<'_>, name: &str, target: &RustType) -> Code {
    let full = |ty: &RustType| inline(self::ty(context, Paths::Full, ty));
    let RustType::Function(arguments, returns) = target else {
        return Code::text(format!("pub type {name} = {};", full(target)));
    };
    let function = inline(Paths::Full.runtime(context, "Function"));
    let arguments = arguments.iter().map(|argument| Code::text(full(argument))).collect();
    let returns = match **returns {
        RustType::Unit => String::new(),
        ref value => format!(" -> {}", full(value)),
    };
    Code::call(format!("pub type {name} = {function}<fn"), arguments).and(format!("{returns}>;"))
}

fn cfg(lines: &mut Lines, context: &Context<'_>, gate: Option<&Gate>) {
    gate.and_then(|gate| gate::cfg(context, gate)).into_iter().for_each(|cfg| lines.code(cfg));
}

/// ```text
/// pub struct Element: [crate::Node, crate::EventTarget, crate::Object];
/// class = "Element";
/// extended;
/// ```
fn interface(lines: &mut Lines, context: &Context<'_>, declaration: &Declaration, interface: &InterfaceDeclaration) {
    let ancestors = interface.ancestors.iter().map(|ancestor| inline(ty(context, Paths::Full, ancestor)));
    let parameters = &declaration.generics.parameters;
    let generics = if parameters.is_empty() { String::new() } else { format!("<{}>", parameters.join(", ")) };
    structure(lines, context, &format!("{}{generics}", declaration.name), ancestors);
    match &interface.instances {
        Instances::OfClass(class) => lines.code(format!("class = {class:?};")),
        Instances::OfGlobal(class) => lines.code(format!("global = {class:?};")),
        Instances::OfImport(class) => {
            let module = imports::module_attribute(class.module.as_deref().unwrap_or_default());
            let namespace = class.namespace.as_ref().map(|namespace| {
                let names: Vec<String> = namespace.split('.').map(|name| format!("{name:?}")).collect();
                format!(", js_namespace = [{}]", names.join(", "))
            });
            let name = format!("js_name = {:?}{}", class.class, namespace.unwrap_or_default());
            lines.code(format!("import = {{ {module} }} {{ {name} }};"));
        }
        Instances::OfClassString => {}
        Instances::WindowProxies => lines.code("window_proxy;"),
    }
    if interface.is_extended {
        lines.code("extended;");
    }
}

fn dictionary(lines: &mut Lines, context: &Context<'_>, name: &str, dictionary: &DictionaryDeclaration) {
    let ancestors = dictionary.ancestors.iter().map(|ancestor| inline(declared(context, Paths::Full, *ancestor)));
    structure(lines, context, name, ancestors);
    lines.code(format!("name = {:?};", dictionary.idl_name));
    if dictionary.is_optional {
        lines.code("optional;");
    }
    if dictionary.is_extended {
        lines.code("extended;");
    }
}

/// `pub struct Element: [crate::Node, crate::EventTarget, crate::Object];`
fn structure(lines: &mut Lines, context: &Context<'_>, name: &str, ancestors: impl Iterator<Item = String>) {
    let all = ancestors.chain([inline(Paths::Full.runtime(context, "Object"))]).map(Code::text).collect();
    lines.code(Code::text(format!("pub struct {name}: ")).and(Code::filled("[", all, "]")).and(";"));
}

fn enumeration(lines: &mut Lines, name: &str, enumeration: &EnumerationDeclaration) {
    let mut variants = Lines::default();
    for variant in &enumeration.variants {
        variants.code(format!("{} = {:?},", variant.name, variant.text));
    }
    lines.block(format!("pub enum {name}"), variants);
}

fn union(lines: &mut Lines, context: &Context<'_>, name: &str, union: &UnionDeclaration) {
    let mut variants = Lines::default();
    for variant in &union.variants {
        let ty = match variant.ty {
            // Kept as JavaScript has it: converted only when it is looked at.
            RustType::String => Paths::Full.runtime(context, "JsString"),
            ref other => ty(context, Paths::Full, other),
        };
        let conversions = variant.conversions.name();
        variants.code(Code::call(&variant.name, vec![ty.into()]).and(format!(": {conversions},")));
    }
    lines.block(format!("pub enum {name}"), variants);
    if let Some(ancestor) = union.heirs.map(|index| &union.variants[index]) {
        lines.code(format!("heirs {}({});", ancestor.name, inline(ty(context, Paths::Full, &ancestor.ty))));
    }
    for member in &union.members {
        lines.code(wider(context, *member));
    }
    if union.is_object {
        lines.code(Code::text(format!("into {};", inline(Paths::Full.runtime(context, "Object")))));
    }
}

/// `from crate::Member { A, B };` for a union that is a member of this one, `through crate::Member => crate::Inner;` for a
/// member of one.
fn wider(context: &Context<'_>, member: UnionMember) -> Code {
    let name = |union: DeclarationId| inline(declared(context, Paths::Full, union));
    if let Some(through) = member.through {
        return Code::text(format!("through {} => {};", name(through), name(member.union)));
    }
    let DeclarationKind::Union(union) = &context.declaration(member.union).kind else {
        unreachable!("the members of a union's union are unions")
    };
    let variants = union.variants.iter().map(|variant| Code::text(&variant.name)).collect();
    Code::text(format!("from {} ", name(member.union))).and(Code::filled("{ ", variants, " }")).and(";")
}
