//! The module `events`: the events as types, where each fires, and the methods that listen.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, Paths, ident};
use super::{Context, format};
use crate::bindings::events::Event;
use crate::bindings::gates::Gate;
use crate::bindings::id::DeclarationId;
use crate::output::OutputFile;

/// `None` without a table of events.
pub(super) fn file(context: &Context<'_>) -> Option<OutputFile> {
    let events = &context.bindings.events;
    if events.is_empty() {
        return None;
    }
    let types = events.iter().map(|event| self::event(context, event));
    let listening = listening(events);
    let listens = listening.iter().filter_map(|(at, listening)| listens(context, *at, listening));
    let tokens = quote! {
        #![doc = " The events by their names, for the `listen` of what they fire at: `button.listen(events::Click, |event| …)`."]
        #(#types)*
        #(#listens)*
    };
    Some(OutputFile { path: PathBuf::from("src/generated/events.rs"), contents: format::file(tokens) })
}

/// What opens any event; `None` without a table of events.
pub(super) fn gate(context: &Context<'_>) -> Option<Gate> {
    let events = &context.bindings.events;
    (!events.is_empty()).then(|| Gate::any(events.iter().map(Event::gate)))
}

fn event(context: &Context<'_>, event: &Event) -> TokenStream {
    let cfg = tokens::cfg(context, &event.gate());
    let name = ident(&event.rust_name);
    let javascript = &event.name;
    let title = format!(" The event `{javascript}`.");
    let fired = event.targets.iter().map(|target| {
        let cfg = tokens::cfg(context, &target.gate);
        let at = tokens::declared(context, Paths::Full, target.at);
        let class = tokens::declared(context, Paths::Full, target.class);
        quote!(#cfg fired!(#name at #at: #class);)
    });
    quote! {
        #[doc = #title]
        #[doc(alias = #javascript)]
        #cfg
        pub struct #name;
        #cfg
        event!(#name = #javascript);
        #(#fired)*
    }
}

/// What listening at one type takes.
#[derive(Default)]
struct Listening {
    /// What opens any event that fires there.
    gate: Gate,
    /// The dictionary of options.
    options: Option<DeclarationId>,
}

/// The types that events fire at.
fn listening(events: &[Event]) -> BTreeMap<DeclarationId, Listening> {
    let mut all: BTreeMap<DeclarationId, Listening> = BTreeMap::new();
    for target in events.iter().flat_map(|event| &event.targets) {
        let listening = all.entry(target.at).or_default();
        listening.gate.merge(&target.gate);
        listening.options = target.options;
    }
    all
}

fn listens(context: &Context<'_>, at: DeclarationId, listening: &Listening) -> Option<TokenStream> {
    let options = tokens::declared(context, Paths::Full, listening.options?);
    let cfg = tokens::cfg(context, &listening.gate.simplified());
    let at = tokens::declared(context, Paths::Full, at);
    Some(quote!(#cfg listens!(#at; #options);))
}
