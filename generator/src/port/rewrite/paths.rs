//! The paths and `use` declarations of web-sys, js-sys and wasm-bindgen-futures.

use proc_macro2::Delimiter;

use crate::port::names::Names;
use crate::port::syntax::{Parsed, Token, TokenKind, imports};
use crate::port::text::Edit;

/// The crates' names in Rust.
pub const OLD_CRATES: [&str; 3] = ["web_sys", "js_sys", "wasm_bindgen_futures"];
const NEW: &str = "web_bindings";

/// The paths of a crate that a text has, each from after its first `::`. Of those in comments only the examples of futures
/// count, since nobody compiles the others.
pub fn mentions<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let is_path = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let line = &text[text[..*at].rfind('\n').map_or(0, |newline| newline + 1)..*at];
        let is_comment = line.trim_start().starts_with("//") && name != "wasm_bindgen_futures";
        !before.is_some_and(|c| c.is_alphanumeric() || c == '_') && !is_comment
    };
    let found = text.match_indices(name).map(|(at, _)| at).filter(is_path);
    found.filter_map(|at| text[at + name.len()..].strip_prefix("::")).collect()
}

pub fn edits(text: &str, parsed: &Parsed, names: &Names<'_>) -> Vec<Edit> {
    let tokens = &parsed.tokens;
    let mut walk = Walk { tokens, names, edits: Vec::new(), whole: Vec::new(), in_use: false };
    let own: Vec<&str> = OLD_CRATES.into_iter().filter(|name| declares(tokens, name)).collect();
    for at in 0..tokens.len() {
        let Some(name) = tokens[at].name() else {
            walk.in_use &= !tokens[at].is(';');
            continue;
        };
        if name == "use" && !tokens.get(at + 1).is_some_and(|next| next.is('<')) {
            walk.in_use = true;
        }
        if OLD_CRATES.contains(&name) && walk.is_root(at, own.contains(&name)) {
            walk.root(at, name);
        }
    }
    let whole = std::mem::take(&mut walk.whole);
    let mut edits = walk.edits;
    // One name for the crate is enough, and two are an error.
    if let Some((_, rest)) = whole.split_first() {
        let taken = imports::without(text, tokens, rest);
        edits.retain(|edit| !taken.iter().any(|other| other.clashes_with(edit)));
        edits.extend(taken);
    }
    edits
}

/// Whether the file has a module of the crate's name, which its paths mean then.
fn declares(tokens: &[Token], name: &str) -> bool {
    tokens.windows(2).any(|pair| pair[0].name() == Some("mod") && pair[1].name() == Some(name))
}

struct Walk<'t> {
    tokens: &'t [Token],
    names: &'t Names<'t>,
    edits: Vec<Edit>,
    /// The entries of `use` declarations that name a crate itself.
    whole: Vec<(usize, usize)>,
    in_use: bool,
}

impl Walk<'_> {
    fn token(&self, at: usize) -> Option<&Token> {
        self.tokens.get(at)
    }

    fn name(&self, at: usize) -> Option<&str> {
        self.token(at).and_then(Token::name)
    }

    fn is_separator(&self, at: usize) -> bool {
        self.token(at).is_some_and(|token| token.kind == TokenKind::PathSeparator)
    }

    /// Whether a path begins there that means the crate.
    fn is_root(&self, at: usize, is_own_module: bool) -> bool {
        let Some(before) = at.checked_sub(1) else { return true };
        if self.is_separator(before) {
            // `::web_sys`, but not `module::web_sys`.
            let earlier = before.checked_sub(1).and_then(|at| self.token(at));
            return !earlier.is_some_and(|token| token.name().is_some_and(|name| name != "use") || token.is('>'));
        }
        !is_own_module
            && !self.tokens[before].is('.')
            && !matches!(self.name(before), Some("mod" | "fn" | "as" | "let"))
    }

    fn root(&mut self, at: usize, old: &str) {
        if self.is_separator(at + 1) {
            if self.segment(at + 2, old, "") {
                self.edits.push(Edit::replace(self.tokens[at].range.clone(), NEW));
            }
        } else if self.in_use {
            let renamed = self.name(at + 1) == Some("as");
            if !renamed {
                self.whole.push((at, at));
            }
            self.edits.push(Edit::replace(self.tokens[at].range.clone(), NEW));
        } else if at > 1 && self.name(at - 1) == Some("crate") && self.name(at - 2) == Some("extern") {
            self.edits.push(Edit::replace(self.tokens[at].range.clone(), NEW));
        }
    }

    /// The rest of a path, below `module`. False if it is left as it is.
    fn segment(&mut self, at: usize, old: &str, module: &str) -> bool {
        let Some(token) = self.token(at) else { return false };
        match token.kind.clone() {
            TokenKind::Open(Delimiter::Brace) => self.group(at, old, module),
            TokenKind::Punctuation('*') => true,
            TokenKind::Name(name) if name == "self" => {
                if module.is_empty() && self.name(at + 1) != Some("as") {
                    self.whole.push((at, at));
                }
                true
            }
            TokenKind::Name(name) => self.named(at, old, module, &name),
            _ => false,
        }
    }

    fn group(&mut self, at: usize, old: &str, module: &str) -> bool {
        let end = imports::closing(self.tokens, at);
        let entries = imports::entries_between(self.tokens, at + 1, end);
        let kept = entries.iter().filter(|(first, _)| !self.segment(*first, old, module)).count();
        kept < entries.len()
    }

    fn named(&mut self, at: usize, old: &str, module: &str, name: &str) -> bool {
        if module.is_empty() {
            match (old, name) {
                // A crate that another gives again.
                (_, "js_sys" | "web_sys") | ("js_sys", "futures") if self.is_separator(at + 1) => {
                    let inner = if name == "futures" { "wasm_bindgen_futures" } else { name };
                    let inner = inner.to_owned();
                    let is_ours = self.segment(at + 2, &inner, "");
                    if is_ours {
                        let range = self.tokens[at].range.start..self.tokens[at + 1].range.end;
                        self.edits.push(Edit::delete(range));
                    }
                    return is_ours;
                }
                ("wasm_bindgen_futures", "spawn_local" | "wasm_bindgen" | "JsFuture" | "future_to_promise") => {
                    return true;
                }
                ("wasm_bindgen_futures", _) => return false,
                _ => {}
            }
        }
        let path = if module.is_empty() { name.to_owned() } else { format!("{module}::{name}") };
        if let Some(new) = self.names.renamed_type(&path) {
            let last = new.rsplit("::").next().unwrap_or(new);
            let is_called = self.name(at + 1) == Some("as");
            let text = if self.in_use && !is_called { format!("{last} as {name}") } else { last.to_owned() };
            self.edits.push(Edit::replace(self.tokens[at].range.clone(), text));
        } else if self.is_separator(at + 1) && self.in_use {
            self.segment(at + 2, old, &path);
        }
        true
    }
}
