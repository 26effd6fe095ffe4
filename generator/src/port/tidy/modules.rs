//! The modules of a file, with what they import and declare.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use syn::spanned::Spanned;
use syn::{Item, UseTree, Visibility};

/// A module: the file itself, or one with its items in the file.
#[derive(Debug, Default)]
pub struct Module {
    /// All of it.
    pub range: Range<usize>,
    /// The names that it has, with the crates that they come from; the empty name for what it declares itself.
    pub names: BTreeMap<String, String>,
    /// Whether it has all names of the module around it.
    pub has_outer: bool,
    /// The `use` declarations without attributes and visibility.
    pub imports: Vec<Import>,
    /// The end of its last import, and where its first item begins.
    pub last_import: Option<usize>,
    pub first_item: Option<usize>,
}

/// `use web_bindings::…;`
#[derive(Debug)]
pub struct Import {
    /// After `web_bindings::`, without the semicolon.
    pub tree: Range<usize>,
    pub is_group: bool,
}

/// The modules, the outer ones before the inner.
pub fn modules(file: &syn::File, length: usize) -> Vec<Module> {
    let mut modules = Vec::new();
    collect(&file.items, 0..length, &mut modules);
    modules
}

fn collect(items: &[Item], range: Range<usize>, modules: &mut Vec<Module>) {
    let mut module = Module { range, ..Module::default() };
    module.first_item = items.first().map(|item| item.span().byte_range().start);
    for item in items {
        match item {
            Item::Use(item) => module.import(item),
            other => module.names.extend(declared(other).map(|name| (name, String::new()))),
        }
    }
    modules.push(module);
    for item in items {
        if let Item::Mod(syn::ItemMod { content: Some((braces, items)), .. }) = item {
            let range = braces.span.open().byte_range().end..braces.span.close().byte_range().start;
            collect(items, range, modules);
        }
    }
}

impl Module {
    fn import(&mut self, item: &syn::ItemUse) {
        let range = item.span().byte_range();
        self.last_import = Some(range.end);
        let mut found = Vec::new();
        names(&item.tree, &mut Vec::new(), &mut found);
        let is_conditional = item.attrs.iter().any(|attribute| attribute.path().is_ident("cfg"));
        for (path, name) in found {
            let first = path.first().cloned().unwrap_or_default();
            match name.as_str() {
                "*" if path == ["super"] => self.has_outer = true,
                "*" if path == ["wasm_bindgen", "prelude"] && !is_conditional => {
                    let prelude = ["JsValue", "JsCast", "UnwrapThrowExt", "Closure", "JsError"];
                    self.names.extend(prelude.map(|name| (name.to_owned(), first.clone())));
                }
                // Under another condition, the name may be missing.
                _ if is_conditional => drop(self.names.insert(name, String::new())),
                _ => drop(self.names.insert(name, first)),
            }
        }
        if let UseTree::Path(path) = &item.tree
            && path.ident == "web_bindings"
            && item.attrs.is_empty()
            && matches!(item.vis, Visibility::Inherited)
            && matches!(*path.tree, UseTree::Group(_) | UseTree::Name(_) | UseTree::Path(_))
        {
            let is_group = matches!(*path.tree, UseTree::Group(_));
            self.imports.push(Import { tree: path.tree.span().byte_range(), is_group });
        }
    }
}

/// The names that a `use` declaration gives, each with the path before it; `*` for all.
fn names(tree: &UseTree, path: &mut Vec<String>, found: &mut Vec<(Vec<String>, String)>) {
    match tree {
        UseTree::Path(it) => {
            path.push(it.ident.to_string());
            names(&it.tree, path, found);
            path.pop();
        }
        UseTree::Name(it) if it.ident == "self" => {
            found.push((path.clone(), path.last().cloned().unwrap_or_default()));
        }
        UseTree::Name(it) => found.push((path.clone(), it.ident.to_string())),
        UseTree::Rename(it) => found.push((path.clone(), it.rename.to_string())),
        UseTree::Glob(_) => found.push((path.clone(), "*".to_owned())),
        UseTree::Group(it) => it.items.iter().for_each(|tree| names(tree, path, found)),
    }
}

fn declared(item: &Item) -> impl Iterator<Item = String> {
    let mut found = BTreeSet::new();
    match item {
        Item::Struct(it) => drop(found.insert(it.ident.to_string())),
        Item::Enum(it) => drop(found.insert(it.ident.to_string())),
        Item::Union(it) => drop(found.insert(it.ident.to_string())),
        Item::Trait(it) => drop(found.insert(it.ident.to_string())),
        Item::TraitAlias(it) => drop(found.insert(it.ident.to_string())),
        Item::Type(it) => drop(found.insert(it.ident.to_string())),
        Item::Mod(it) => drop(found.insert(it.ident.to_string())),
        Item::Fn(it) => drop(found.insert(it.sig.ident.to_string())),
        Item::Const(it) => drop(found.insert(it.ident.to_string())),
        Item::Static(it) => drop(found.insert(it.ident.to_string())),
        Item::ForeignMod(it) => found.extend(it.items.iter().filter_map(|item| match item {
            syn::ForeignItem::Type(it) => Some(it.ident.to_string()),
            syn::ForeignItem::Fn(it) => Some(it.sig.ident.to_string()),
            _ => None,
        })),
        _ => {}
    }
    found.into_iter()
}
