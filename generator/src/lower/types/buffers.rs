//! Buffers as arguments: which a callee accepts, and whether it can be lent memory of Rust.

use super::super::lowering::Lowering;
use super::super::scope::Host;
use crate::bindings::parameter::{Accepted, Lent};
use crate::facts::BufferUse;
use crate::model::{BufferKind, DefinitionId, Type, TypeKind};

type ResolvedType = Type<DefinitionId>;

impl Lowering<'_> {
    /// How a buffer is lent that the callee is done with when it returns.
    pub(super) fn lent(&self, ty: &ResolvedType, buffer: Option<BufferUse>) -> Option<Lent> {
        if !self.is_buffer(ty) {
            return None;
        }
        let written = match buffer? {
            BufferUse::Reads => false,
            BufferUse::Writes => true,
            // A buffer that the callee keeps, transfers or awaits must not be a view of Rust's memory.
            BufferUse::Keeps | BufferUse::Transfers | BufferUse::Awaits => return None,
        };
        let accepted = self.accepted(ty);
        Some(Lent { written, accepted, nullable: self.is_nullable(ty), shared: self.accepts_shared(ty) })
    }

    /// Whether a buffer on shared memory is an error for the argument: it is not `[AllowShared]`, or engines refuse it
    /// all the same.
    pub(in crate::lower) fn refuses_shared(
        &self,
        host: &Host<'_>,
        ty: &ResolvedType,
        holder: &str,
        member: &str,
        argument: &str,
    ) -> bool {
        let mut kinds = Vec::new();
        self.collect_kinds(ty, &mut kinds);
        // The class alone says that an `ArrayBuffer` is not shared.
        if !self.is_buffer(ty) || kinds == [BufferKind::ArrayBuffer] {
            return false;
        }
        let shared = &self.facts.shared;
        !self.accepts_shared(ty)
            || shared.get(host.name(), member, argument).is_some()
            || shared.get(holder, member, argument).is_some()
    }

    /// `BufferSource`, `ArrayBufferView`, a typed array, or a union of these; `Float32List` of WebGL counts too, whose
    /// other member is a sequence of the same numbers.
    pub(in crate::lower) fn is_buffer(&self, ty: &ResolvedType) -> bool {
        match &ty.kind {
            TypeKind::Buffer(_) => true,
            TypeKind::Union(members) => {
                let others = members.iter().filter(|member| !self.is_buffer(member));
                let mut count = 0;
                let all_sequences = others.inspect(|_| count += 1).all(|it| matches!(it.kind, TypeKind::Sequence(_)));
                all_sequences && count < members.len()
            }
            _ => self.typedef(ty).is_some_and(|target| self.is_buffer(target)),
        }
    }

    fn is_nullable(&self, ty: &ResolvedType) -> bool {
        ty.nullable || self.typedef(ty).is_some_and(|target| self.is_nullable(target))
    }

    /// Whether `[AllowShared]` stands on the type, on the target of its typedef, or on a member of its union.
    fn accepts_shared(&self, ty: &ResolvedType) -> bool {
        match &ty.kind {
            _ if ty.allow_shared => true,
            TypeKind::Union(members) => members.iter().any(|member| self.accepts_shared(member)),
            _ => self.typedef(ty).is_some_and(|target| self.accepts_shared(target)),
        }
    }

    /// `Float32Array`, `Float32List` => items; views; or whole buffers too.
    fn accepted(&self, ty: &ResolvedType) -> Accepted {
        let mut kinds = Vec::new();
        self.collect_kinds(ty, &mut kinds);
        match kinds[..] {
            [kind]
                if !matches!(kind, BufferKind::ArrayBuffer | BufferKind::SharedArrayBuffer | BufferKind::DataView) =>
            {
                Accepted::Items(kind)
            }
            _ if kinds.contains(&BufferKind::SharedArrayBuffer) => Accepted::SharedBuffers,
            _ if kinds.contains(&BufferKind::ArrayBuffer) => Accepted::Buffers,
            _ => Accepted::Views,
        }
    }

    fn collect_kinds(&self, ty: &ResolvedType, kinds: &mut Vec<BufferKind>) {
        match &ty.kind {
            TypeKind::Buffer(kind) => kinds.push(*kind),
            TypeKind::Union(members) => members.iter().for_each(|member| self.collect_kinds(member, kinds)),
            _ => self.typedef(ty).into_iter().for_each(|target| self.collect_kinds(target, kinds)),
        }
    }
}
