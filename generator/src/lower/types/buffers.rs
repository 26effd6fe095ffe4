//! Buffers as arguments: which a callee accepts, and whether it can be lent memory of Rust.

use super::super::lowering::Lowering;
use super::super::scope::ArgumentPath;
use crate::bindings::parameter::{Accepted, Lent, Memory};
use crate::bindings::refusal::{Refusal, Refusals};
use crate::facts::BufferUse;
use crate::model::{BufferKind, DefinitionId, Type, TypeKind};

type ResolvedType = Type<DefinitionId>;

impl Lowering<'_> {
    /// How a buffer is lent that the callee is done with when it returns.
    pub(in crate::lower) fn lent(&self, key: ArgumentPath<'_>, ty: &ResolvedType) -> Option<Lent> {
        if !self.is_buffer(ty) {
            return None;
        }
        let entry = self.facts.buffers.get(key.owners, key.member, key.name)?;
        let written = match entry.value() {
            BufferUse::Reads => Some(false),
            BufferUse::Writes => Some(true),
            // A buffer that the callee keeps, transfers or awaits must not be a view of Rust's memory.
            BufferUse::Keeps | BufferUse::Transfers | BufferUse::Awaits => None,
        };
        let (accepted, nullable) = (self.accepted(ty), self.is_nullable(ty));
        let memory = self.memory(ty);
        let lent = written.map(|written| Lent { written, accepted, nullable, memory });
        let lent = entry.apply(&None, lent)?;
        Some(Lent { memory: self.memory_in_engines(key, memory), ..lent })
    }

    /// Which memory the callee takes, by the extended attributes of the type.
    fn memory(&self, ty: &ResolvedType) -> Memory {
        let refused = self.refusals(ty);
        match (refused.contains(Refusal::Shared), refused.contains(Refusal::Resizable)) {
            (true, _) => Memory::Own,
            (_, true) => Memory::Shared,
            _ => Memory::Any,
        }
    }

    /// Engines may refuse shared memory all the same.
    fn memory_in_engines(&self, key: ArgumentPath<'_>, memory: Memory) -> Memory {
        match self.facts.shared.get(key.owners, key.member, key.name) {
            Some(entry) => entry.apply(&memory, Memory::Own),
            None => memory,
        }
    }

    /// What an argument that is not lent is refused for: if it is a buffer, in engines shared memory too.
    pub(in crate::lower) fn refused_by_engines(
        &self,
        key: ArgumentPath<'_>,
        ty: &ResolvedType,
        refusals: Refusals,
    ) -> Refusals {
        if !self.is_buffer(ty) {
            return refusals;
        }
        match self.facts.shared.get(key.owners, key.member, key.name) {
            Some(entry) => entry.apply(&refusals, refusals.with(Refusal::Shared)),
            None => refusals,
        }
    }

    /// `BufferSource`, `ArrayBufferView`, a typed array, or a union of these; `Float32List` of WebGL counts too, whose
    /// other member is a sequence of the same numbers.
    pub(in crate::lower) fn is_buffer(&self, ty: &ResolvedType) -> bool {
        let mut has_buffer = false;
        let mut members = self.union_members(ty);
        let all_fit = members.all(|member| {
            has_buffer |= matches!(member.kind, TypeKind::Buffer(_));
            matches!(member.kind, TypeKind::Buffer(_) | TypeKind::Sequence(_))
        });
        all_fit && has_buffer
    }

    fn is_nullable(&self, ty: &ResolvedType) -> bool {
        self.through_typedefs(ty).any(|ty| ty.nullable)
    }

    /// `Float32Array`, `Float32List` => items; views; or whole buffers too.
    fn accepted(&self, ty: &ResolvedType) -> Accepted {
        let kinds = self.kinds(ty);
        match kinds[..] {
            [kind] if kind.is_typed_array() => Accepted::Items(kind),
            _ if kinds.contains(&BufferKind::SharedArrayBuffer) => Accepted::SharedBuffers,
            _ if kinds.contains(&BufferKind::ArrayBuffer) => Accepted::Buffers,
            _ => Accepted::Views,
        }
    }

    fn kinds(&self, ty: &ResolvedType) -> Vec<BufferKind> {
        let kind = |member: &ResolvedType| match member.kind {
            TypeKind::Buffer(kind) => Some(kind),
            _ => None,
        };
        self.union_members(ty).filter_map(kind).collect()
    }
}
