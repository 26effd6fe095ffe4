//! The summary of a run: how many members of the IDL are in the tables.

use crate::vendor::elements::Element;
use crate::vendor::events::Event;
use crate::vendor::idl::{Idl, Kind};
use crate::vendor::properties::Properties;
use crate::vendor::record::Row;
use std::collections::BTreeMap;

pub fn text(idl: &Idl, rows: &[Row], events: &[Event], elements: &[Element], properties: &Properties) -> String {
    let known: BTreeMap<_, _> = rows.iter().map(|row| ((row.owner.as_str(), row.member.as_str()), row)).collect();
    let mut engines = [0; 4];
    let mut unknown = 0;
    for owner in idl.containers.iter().filter(|(_, c)| c.kind != Kind::Mixin).map(|(owner, _)| owner.as_str()) {
        for member in idl.members(owner).into_keys().chain(["-"]) {
            match known.get(&(owner, member)) {
                Some(row) => engines[row.record.engines.count()] += 1,
                None => unknown += 1,
            }
        }
    }
    let pairs = engines.iter().sum::<usize>() + unknown;
    let [none, one, two, three] = engines;
    let [rows, events, elements] = [rows.len(), events.len(), elements.len()];
    format!(
        "{pairs} pairs of interface and member: {three} in three engines, {two} in two, {one} in one, {none} in none, \
         {unknown} unknown\n\
         {rows} rows of compatibility, {events} events, {elements} elements, {} properties\n",
        properties.len()
    )
}
