//! The sources of the compatibility tables, and browser-compat-data's entries by the names of the IDL.

use crate::vendor::bcd::{Bcd, Node};
use crate::vendor::events::Event;
use crate::vendor::idl::Idl;
use crate::vendor::properties::Properties;
use crate::vendor::record::Record;

/// The sources from which the tables are made.
pub struct Sources<'a> {
    pub idl: &'a Idl,
    pub bcd: &'a Bcd,
    pub events: &'a [Event],
    pub properties: &'a Properties,
}

/// Namespaces of constants and callback interfaces, which browser-compat-data leaves out, each with an interface whose
/// members take it.
const TAKEN_BY: [(&str, &str); 8] = [
    ("EventListener", "EventTarget"),
    ("GPUBufferUsage", "GPUBuffer"),
    ("GPUColorWrite", "GPURenderPipeline"),
    ("GPUMapMode", "GPUBuffer"),
    ("GPUShaderStage", "GPUBindGroupLayout"),
    ("GPUTextureUsage", "GPUTexture"),
    ("NodeFilter", "TreeWalker"),
    ("XPathNSResolver", "XPathEvaluator"),
];

impl Sources<'_> {
    /// The interface's own entry. WebAssembly's interfaces are in a part of their own.
    pub fn home(&self, owner: &str) -> Option<&Node> {
        let namespace = self.idl.containers.get(owner).and_then(|container| container.namespace.as_deref());
        match (owner, namespace) {
            ("WebAssembly", _) => Some(&self.bcd.webassembly),
            (_, Some("WebAssembly")) => self.bcd.webassembly.children.get(owner),
            _ => self.bcd.api.children.get(owner),
        }
    }

    /// The compatibility of the interface itself.
    pub fn interface(&self, owner: &str) -> Option<Record> {
        let stand_in = || {
            let (_, taker) = TAKEN_BY.iter().find(|(taken, _)| *taken == owner)?;
            self.home(taker)
        };
        self.bcd.record(self.home(owner).or_else(stand_in)?)
    }

    /// The compatibility of a member by the entries of its own interface.
    pub fn own(&self, owner: &str, name: &str) -> Option<Record> {
        let home = self.home(owner)?;
        let event = || home.child(&format!("{}_event", name.strip_prefix("on")?));
        // An instance's and a static member can share a name (`Response.json`). The row has the instance's.
        let found = home.child(name).or_else(|| home.child(&format!("{name}_static"))).or_else(event);
        let constructor = || home.child(owner).filter(|_| name == "constructor");
        self.bcd.record(found.or_else(constructor)?)
    }
}
