//! The public names in the sources.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use quote::ToTokens;
use syn::{Attribute, ForeignItem, ImplItem, Item, Signature, Visibility};

use crate::attribute::{Parts, Stability, stability};
use crate::old::{Kind, Old};
use crate::sources::Source;
use crate::types;

/// All of them. Of two of one path the stable one is kept.
pub fn items(source: Source) -> Result<Vec<Old>> {
    let mut reader = Reader::default();
    for path in &source.files {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let file = syn::parse_file(&text).with_context(|| format!("{} is not Rust", path.display()))?;
        reader.items(module(path), &file.items, Stability::Stable);
    }
    let mut by_path: BTreeMap<String, Old> = BTreeMap::new();
    for old in reader.found {
        let known = by_path.get(&old.path);
        if known.is_none_or(|known| known.unstable && !old.unstable) {
            by_path.insert(old.path.clone(), old);
        }
    }
    Ok(by_path.into_values().collect())
}

/// The module whose contents a file of js-sys has. Those of web-sys are inside its files.
fn module(path: &Path) -> Option<&'static str> {
    MODULES
        .into_iter()
        .find(|name| path.components().any(|part| Path::new(part.as_os_str()).file_stem() == Some(name.as_ref())))
}

const MODULES: [&str; 2] = ["Temporal", "futures"];

#[derive(Default)]
struct Reader {
    found: Vec<Old>,
}

impl Reader {
    fn items(&mut self, module: Option<&str>, items: &[Item], outer: Stability) {
        for item in items {
            match item {
                Item::ForeignMod(block) => {
                    let both = either(outer, stability(&block.attrs));
                    block.items.iter().for_each(|item| self.foreign(module, item, both));
                }
                Item::Mod(inner) if is_public(&inner.vis) => {
                    let path = join(module, &inner.ident.to_string());
                    let both = either(outer, stability(&inner.attrs));
                    if let Some((_, items)) = &inner.content {
                        self.items(Some(&path), items, both);
                    }
                }
                Item::Enum(declared) if is_public(&declared.vis) => self.enumeration(module, declared, outer),
                Item::Impl(block) if block.trait_.is_none() => self.implementation(module, block, outer),
                Item::Fn(function) if is_public(&function.vis) => {
                    let path = join(module, &function.sig.ident.to_string());
                    let both = either(outer, stability(&function.attrs));
                    self.push(path, Kind::Rust, (String::new(), String::new()), &function.sig, both);
                }
                _ => {}
            }
        }
    }

    fn foreign(&mut self, module: Option<&str>, item: &ForeignItem, outer: Stability) {
        match item {
            ForeignItem::Type(declared) if is_public(&declared.vis) => {
                let (name, parts) = (declared.ident.to_string(), Parts::of(&declared.attrs));
                let class = class(module, &parts, parts.said("js_name").unwrap_or(&name));
                let unstable = either(outer, stability(&declared.attrs));
                let parent = parts.said("extends").map(|parent| parent.trim_start_matches("::js_sys::").to_owned());
                self.plain(join(module, &name), Kind::Type, (class, String::new()), unstable);
                if let Some(old) = self.found.last_mut() {
                    old.parent = parent;
                }
            }
            ForeignItem::Fn(function) if is_public(&function.vis) => {
                self.import(module, &function.sig, &function.attrs, outer);
            }
            _ => {}
        }
    }

    fn import(&mut self, module: Option<&str>, signature: &Signature, attributes: &[Attribute], outer: Stability) {
        let parts = Parts::of(attributes);
        let rust = signature.ident.to_string();
        let is_method = parts.has("method");
        let (receiver, _) = types::arguments(signature, is_method);
        let (returns, _) = types::returns(signature);
        let holder = parts.said("static_method_of").map(str::to_owned).or(receiver);
        let is_static = parts.has("static_method_of");
        let kind = match () {
            _ if parts.has("constructor") => Kind::Constructor,
            _ if parts.has("indexing_getter") => Kind::IndexingGetter,
            _ if parts.has("indexing_setter") => Kind::IndexingSetter,
            _ if parts.has("indexing_deleter") => Kind::IndexingDeleter,
            _ if parts.has("getter") && is_static => Kind::StaticGetter,
            _ if parts.has("setter") && is_static => Kind::StaticSetter,
            _ if parts.has("getter") => Kind::Getter,
            _ if parts.has("setter") => Kind::Setter,
            _ if is_static => Kind::StaticMethod,
            _ if is_method => Kind::Method,
            _ => Kind::Function,
        };
        let owner = match kind {
            Kind::Constructor => Some(types::without_parameters(&returns).to_owned()),
            Kind::Function => None,
            _ => holder,
        };
        let usual = if kind == Kind::Setter { rust.trim_start_matches("set_") } else { &rust };
        let said = ["js_name", "getter", "setter"].iter().find_map(|key| parts.said(key));
        let name = match kind {
            Kind::Constructor | Kind::IndexingGetter | Kind::IndexingSetter | Kind::IndexingDeleter => "",
            _ => said.unwrap_or(usual),
        };
        let class = match &owner {
            Some(owner) => class(module, &parts, parts.said("js_class").unwrap_or(owner)),
            None => parts.said("js_namespace").unwrap_or("globalThis").to_owned(),
        };
        let path = join(join_all(module, owner.as_deref()).as_deref(), &rust);
        let both = either(outer, stability(attributes));
        self.push(path, kind, (class, name.trim_matches('"').to_owned()), signature, both);
    }

    fn enumeration(&mut self, module: Option<&str>, declared: &syn::ItemEnum, outer: Stability) {
        let unstable = either(outer, stability(&declared.attrs));
        let path = join(module, &declared.ident.to_string());
        let class = declared.ident.to_string();
        self.plain(path.clone(), Kind::Enum, (class.clone(), String::new()), unstable);
        for variant in &declared.variants {
            let text = variant.discriminant.as_ref().map(|(_, value)| value.to_token_stream().to_string());
            let text = text.unwrap_or_default().trim_matches('"').to_owned();
            self.plain(format!("{path}::{}", variant.ident), Kind::EnumValue, (class.clone(), text), unstable);
        }
    }

    fn implementation(&mut self, module: Option<&str>, block: &syn::ItemImpl, outer: Stability) {
        let owner = types::text(&block.self_ty);
        let owner = join(module, types::without_parameters(&owner));
        let outer = either(outer, stability(&block.attrs));
        for item in &block.items {
            match item {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    let path = format!("{owner}::{}", function.sig.ident);
                    let both = either(outer, stability(&function.attrs));
                    self.push(path, Kind::Rust, (owner.clone(), String::new()), &function.sig, both);
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let name = constant.ident.to_string();
                    let both = either(outer, stability(&constant.attrs));
                    self.plain(format!("{owner}::{name}"), Kind::Const, (owner.clone(), name), both);
                }
                _ => {}
            }
        }
    }

    fn plain(&mut self, path: String, kind: Kind, (class, name): (String, String), stability: Stability) {
        let (arguments, returns) = (Vec::new(), String::new());
        let unstable = stability == Stability::Unstable;
        self.found.push(Old { path, kind, class, name, arguments, returns, catches: false, parent: None, unstable });
    }

    fn push(&mut self, path: String, kind: Kind, javascript: (String, String), of: &Signature, stability: Stability) {
        let is_import_of_object = matches!(
            kind,
            Kind::Method
                | Kind::Getter
                | Kind::Setter
                | Kind::IndexingGetter
                | Kind::IndexingSetter
                | Kind::IndexingDeleter
        );
        let (_, arguments) = types::arguments(of, is_import_of_object);
        let (returns, catches) = types::returns(of);
        let (class, name) = javascript;
        let unstable = stability == Stability::Unstable;
        self.found.push(Old { path, kind, class, name, arguments, returns, catches, parent: None, unstable });
    }
}

/// The class with the namespace that it is in: the one that is said, else the module.
fn class(module: Option<&str>, parts: &Parts, name: &str) -> String {
    let namespace = parts.said("js_namespace").or(module);
    namespace.map_or_else(|| name.to_owned(), |namespace| format!("{namespace}.{name}"))
}

fn either(outer: Stability, inner: Stability) -> Stability {
    if outer == Stability::Unstable { outer } else { inner }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn join(outer: Option<&str>, name: &str) -> String {
    outer.map_or_else(|| name.to_owned(), |outer| format!("{outer}::{name}"))
}

fn join_all(module: Option<&str>, owner: Option<&str>) -> Option<String> {
    match owner {
        Some(owner) => Some(join(module, owner)),
        None => module.map(str::to_owned),
    }
}
