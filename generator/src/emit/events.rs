//! The module `events`: the events as types, where each fires, and the methods that listen.

use std::collections::BTreeMap;
use std::path::PathBuf;

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::{self, Paths, ident};
use super::{Context, format};
use crate::lower::events::{Event, OPTIONS};
use crate::lower::gates::Gate;
use crate::lower::rust_type::DeclarationId;
use crate::output::OutputFile;

/// `None` without a table of events.
pub(super) fn file(context: &Context<'_>) -> Option<OutputFile> {
    let events = &context.bindings.events;
    if events.is_empty() {
        return None;
    }
    let types = events.iter().map(|event| self::event(context, event));
    let listens = targets(events).into_iter().filter_map(|(at, gate)| listens(context, at, &gate));
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

/// What events fire at, each with what opens any of them.
fn targets(events: &[Event]) -> BTreeMap<DeclarationId, Gate> {
    let mut targets: BTreeMap<DeclarationId, Gate> = BTreeMap::new();
    for target in events.iter().flat_map(|event| &event.targets) {
        targets.entry(target.at).or_default().merge(&target.gate);
    }
    targets
}

fn listens(context: &Context<'_>, at: DeclarationId, gate: &Gate) -> Option<TokenStream> {
    let options = context.bindings.declarations.iter().find(|declaration| declaration.name == OPTIONS)?;
    let options = Paths::Full.runtime(&options.name);
    let cfg = tokens::cfg(context, &gate.simplified());
    let at = tokens::declared(context, Paths::Full, at);
    Some(quote!(#cfg listens!(#at; #options);))
}
