//! Types: WebAssembly modules, instances, memories and tables

/// `dictionary WebAssemblyInstantiatedSource`
#[repr(transparent)]
pub struct WebAssemblyInstantiatedSource {
    parent: crate::Object,
}
dictionary!(WebAssemblyInstantiatedSource:; "WebAssemblyInstantiatedSource");

/// `dictionary WebAssemblyCompileOptions`
#[repr(transparent)]
pub struct WebAssemblyCompileOptions {
    parent: crate::Object,
}
dictionary!(WebAssemblyCompileOptions:; "WebAssemblyCompileOptions");

/// `enum ImportExportKind`
#[non_exhaustive]
pub enum ImportExportKind {
    /// `"function"`
    Function,
    /// `"table"`
    Table,
    /// `"memory"`
    Memory,
    /// `"global"`
    Global,
    /// `"tag"`
    Tag,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ImportExportKind {
    Function = "function",
    Table = "table",
    Memory = "memory",
    Global = "global",
    Tag = "tag",
});

/// `enum AddressType`
#[non_exhaustive]
pub enum AddressType {
    /// `"i32"`
    I32,
    /// `"i64"`
    I64,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(AddressType {
    I32 = "i32",
    I64 = "i64",
});

/// `dictionary ModuleExportDescriptor`
#[repr(transparent)]
pub struct ModuleExportDescriptor {
    parent: crate::Object,
}
dictionary!(ModuleExportDescriptor:; "ModuleExportDescriptor");

/// `dictionary ModuleImportDescriptor`
#[repr(transparent)]
pub struct ModuleImportDescriptor {
    parent: crate::Object,
}
dictionary!(ModuleImportDescriptor:; "ModuleImportDescriptor");

/// `dictionary MemoryDescriptor`
#[repr(transparent)]
pub struct MemoryDescriptor {
    parent: crate::Object,
}
dictionary!(MemoryDescriptor:; "MemoryDescriptor");

/// `enum TableKind`
#[non_exhaustive]
pub enum TableKind {
    /// `"externref"`
    Externref,
    /// `"anyfunc"`
    Anyfunc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(TableKind {
    Externref = "externref",
    Anyfunc = "anyfunc",
});

/// `dictionary TableDescriptor`
#[repr(transparent)]
pub struct TableDescriptor {
    parent: crate::Object,
}
dictionary!(TableDescriptor:; "TableDescriptor");

/// `enum ValueType`
#[non_exhaustive]
pub enum ValueType {
    /// `"i32"`
    I32,
    /// `"i64"`
    I64,
    /// `"f32"`
    F32,
    /// `"f64"`
    F64,
    /// `"v128"`
    V128,
    /// `"externref"`
    Externref,
    /// `"anyfunc"`
    Anyfunc,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(ValueType {
    I32 = "i32",
    I64 = "i64",
    F32 = "f32",
    F64 = "f64",
    V128 = "v128",
    Externref = "externref",
    Anyfunc = "anyfunc",
});

/// `dictionary GlobalDescriptor`
#[repr(transparent)]
pub struct GlobalDescriptor {
    parent: crate::Object,
}
dictionary!(GlobalDescriptor:; "GlobalDescriptor");

/// `dictionary TagType`
#[repr(transparent)]
pub struct TagType {
    parent: crate::Object,
}
dictionary!(TagType:; "TagType");

/// `dictionary ExceptionOptions`
#[repr(transparent)]
pub struct ExceptionOptions {
    parent: crate::Object,
}
dictionary!(ExceptionOptions:; "ExceptionOptions");

/// The namespace `WebAssembly`.
#[allow(non_snake_case)]
pub mod WebAssembly {
    /// `interface CompileError : Error`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/CompileError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-compileerror)
    #[repr(transparent)]
    pub struct CompileError {
        parent: crate::Error,
    }
    interface!(CompileError: crate::Error; "WebAssembly.CompileError");

    /// `interface LinkError : Error`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/LinkError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-linkerror)
    #[repr(transparent)]
    pub struct LinkError {
        parent: crate::Error,
    }
    interface!(LinkError: crate::Error; "WebAssembly.LinkError");

    /// `interface RuntimeError : Error`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/RuntimeError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-runtimeerror)
    #[repr(transparent)]
    pub struct RuntimeError {
        parent: crate::Error,
    }
    interface!(RuntimeError: crate::Error; "WebAssembly.RuntimeError");

    /// `interface SuspendError : Error`
    ///
    /// Exposed everywhere.
    ///
    /// [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/SuspendError) · [Specification](https://webassembly.github.io/js-promise-integration/js-api/#exceptiondef-suspenderror)
    #[repr(transparent)]
    pub struct SuspendError {
        parent: crate::Error,
    }
    interface!(SuspendError: crate::Error; "WebAssembly.SuspendError");

    /// `interface Suspending`
    ///
    /// Exposed everywhere.
    #[repr(transparent)]
    pub struct Suspending {
        parent: crate::Object,
    }
    interface!(Suspending:; "WebAssembly.Suspending");

    /// `interface Module`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module) · [Specification](https://webassembly.github.io/spec/js-api/#modules)
    #[repr(transparent)]
    pub struct Module {
        parent: crate::Object,
    }
    interface!(Module:; "WebAssembly.Module");

    /// `interface Instance`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance) · [Specification](https://webassembly.github.io/spec/js-api/#instances)
    #[repr(transparent)]
    pub struct Instance {
        parent: crate::Object,
    }
    interface!(Instance:; "WebAssembly.Instance");

    /// `interface Memory`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory) · [Specification](https://webassembly.github.io/spec/js-api/#memories)
    #[repr(transparent)]
    pub struct Memory {
        parent: crate::Object,
    }
    interface!(Memory:; "WebAssembly.Memory");

    /// `interface Table`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table) · [Specification](https://webassembly.github.io/spec/js-api/#tables)
    #[repr(transparent)]
    pub struct Table {
        parent: crate::Object,
    }
    interface!(Table:; "WebAssembly.Table");

    /// `interface Global`
    ///
    /// Exposed everywhere.
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global) · [Specification](https://webassembly.github.io/spec/js-api/#globals)
    #[repr(transparent)]
    pub struct Global {
        parent: crate::Object,
    }
    interface!(Global:; "WebAssembly.Global");

    /// `interface Tag`
    ///
    /// Exposed in Window, Worker, Worklet.
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Tag) · [Specification](https://webassembly.github.io/exception-handling/js-api/#tag)
    #[repr(transparent)]
    pub struct Tag {
        parent: crate::Object,
    }
    interface!(Tag:; "WebAssembly.Tag");

    /// `interface Exception`
    ///
    /// Exposed in Window, Worker, Worklet.
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception) · [Specification](https://webassembly.github.io/exception-handling/js-api/#runtime-exceptions)
    #[repr(transparent)]
    pub struct Exception {
        parent: crate::Object,
    }
    interface!(Exception:; "WebAssembly.Exception");
}
