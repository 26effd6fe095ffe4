//! Buffers as arguments: which a callee accepts, and whether it can be lent memory of Rust.

use super::super::lowering::Lowering;
use super::super::scope::ArgumentPath;
use crate::bindings::parameter::{Accepted, Lent};
use crate::facts::BufferUse;
use crate::model::{BufferKind, DefinitionId, Type, TypeKind};

type ResolvedType = Type<DefinitionId>;

/// What a callee makes of a buffer on shared memory.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(in crate::lower) enum SharedMemory {
    /// It takes it, or the argument is no buffer.
    Taken,
    /// The argument is `[AllowShared]`, but engines throw all the same, as the overlay says.
    RefusedByEngines,
    /// The argument is not `[AllowShared]`: it throws.
    Refused,
}

impl SharedMemory {
    pub(in crate::lower) fn is_refused(self) -> bool {
        self != SharedMemory::Taken
    }
}

impl Lowering<'_> {
    /// How a buffer is lent that the callee is done with when it returns.
    pub(in crate::lower) fn lent(
        &self,
        key: ArgumentPath<'_>,
        ty: &ResolvedType,
        shared_memory: SharedMemory,
    ) -> Option<Lent> {
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
        let lent = written.map(|written| Lent { written, accepted, nullable, shared: self.accepts_shared(ty) });
        let lent = entry.apply(&None, lent)?;
        Some(Lent { shared: self.lends_shared(key, lent.shared, shared_memory), ..lent })
    }

    /// Whether the callee gets a view of memory that threads share.
    fn lends_shared(&self, key: ArgumentPath<'_>, accepts: bool, shared_memory: SharedMemory) -> bool {
        match self.facts.shared.get(key.owners, key.member, key.name) {
            Some(entry) if shared_memory == SharedMemory::RefusedByEngines => entry.apply(&accepts, false),
            _ => accepts && !shared_memory.is_refused(),
        }
    }

    /// What becomes of a buffer on shared memory as this argument.
    pub(in crate::lower) fn shared_memory(&self, key: ArgumentPath<'_>, ty: &ResolvedType) -> SharedMemory {
        // The class alone says that an `ArrayBuffer` is not shared.
        if !self.is_buffer(ty) || self.kinds(ty) == [BufferKind::ArrayBuffer] {
            return SharedMemory::Taken;
        }
        let without = if self.accepts_shared(ty) { SharedMemory::Taken } else { SharedMemory::Refused };
        match self.facts.shared.get(key.owners, key.member, key.name) {
            Some(_) if without == SharedMemory::Taken => SharedMemory::RefusedByEngines,
            // The entry says what the WebIDL says.
            Some(entry) => entry.apply(&without, without),
            None => without,
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

    /// Whether `[AllowShared]` stands on the type, on the target of its typedef, or on a member of its union.
    fn accepts_shared(&self, ty: &ResolvedType) -> bool {
        self.through_unions(ty).any(|ty| ty.allow_shared)
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
