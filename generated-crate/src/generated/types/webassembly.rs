//! Types: WebAssembly modules, instances, memories and tables

web_dictionary! {
    /// A compiled module together with its first instance.
    ///
    /// `dictionary WebAssemblyInstantiatedSource`
    ///
    /// Feature `webassembly`.
    pub struct WebAssemblyInstantiatedSource: [crate::Object];
    name = "WebAssemblyInstantiatedSource";
}

web_dictionary! {
    /// Settings for compiling a module: which built-in functions and string constants the engine provides.
    ///
    /// `dictionary WebAssemblyCompileOptions`
    ///
    /// Feature `webassembly`.
    pub struct WebAssemblyCompileOptions: [crate::Object];
    name = "WebAssemblyCompileOptions";
}

web_enumeration! {
    /// The kind of an import or export: function, table, memory, global or tag.
    ///
    /// `enum ImportExportKind`
    ///
    /// Feature `webassembly`.
    pub enum ImportExportKind {
        Function = "function",
        Table = "table",
        Memory = "memory",
        Global = "global",
        Tag = "tag",
    }
}

web_enumeration! {
    /// The integer width of the addresses of a memory or table, 32 or 64 bits.
    ///
    /// `enum AddressType`
    ///
    /// Feature `webassembly`.
    pub enum AddressType {
        I32 = "i32",
        I64 = "i64",
    }
}

web_dictionary! {
    /// The description of one export of a module.
    ///
    /// `dictionary ModuleExportDescriptor`
    ///
    /// Feature `webassembly`.
    pub struct ModuleExportDescriptor: [crate::Object];
    name = "ModuleExportDescriptor";
}

web_dictionary! {
    /// The description of one import that a module needs.
    ///
    /// `dictionary ModuleImportDescriptor`
    ///
    /// Feature `webassembly`.
    pub struct ModuleImportDescriptor: [crate::Object];
    name = "ModuleImportDescriptor";
}

web_dictionary! {
    /// The settings for a new memory, with sizes in pages of 64 KiB.
    ///
    /// `dictionary MemoryDescriptor`
    ///
    /// Feature `webassembly`.
    pub struct MemoryDescriptor: [crate::Object];
    name = "MemoryDescriptor";
}

web_enumeration! {
    /// The kind of reference a table holds, such as `anyfunc` (functions) or `externref` (any JavaScript value).
    ///
    /// `enum TableKind`
    ///
    /// Feature `webassembly`.
    pub enum TableKind {
        Externref = "externref",
        Anyfunc = "anyfunc",
    }
}

web_dictionary! {
    /// The settings for a new table, with sizes in elements.
    ///
    /// `dictionary TableDescriptor`
    ///
    /// Feature `webassembly`.
    pub struct TableDescriptor: [crate::Object];
    name = "TableDescriptor";
}

web_enumeration! {
    /// The type of a WebAssembly value, such as `i32`, `i64`, `f32`, `f64` or `externref`.
    ///
    /// `enum ValueType`
    ///
    /// Feature `webassembly`.
    pub enum ValueType {
        I32 = "i32",
        I64 = "i64",
        F32 = "f32",
        F64 = "f64",
        V128 = "v128",
        Externref = "externref",
        Anyfunc = "anyfunc",
    }
}

web_dictionary! {
    /// The settings for a new global variable.
    ///
    /// `dictionary GlobalDescriptor`
    ///
    /// Feature `webassembly`.
    pub struct GlobalDescriptor: [crate::Object];
    name = "GlobalDescriptor";
}

web_dictionary! {
    /// The settings for a new exception tag.
    ///
    /// `dictionary TagType`
    ///
    /// Feature `webassembly`.
    pub struct TagType: [crate::Object];
    name = "TagType";
}

web_dictionary! {
    /// Settings for a new WebAssembly exception.
    ///
    /// `dictionary ExceptionOptions`
    ///
    /// Feature `webassembly`.
    pub struct ExceptionOptions: [crate::Object];
    name = "ExceptionOptions";
}

/// The namespace `WebAssembly`.
#[allow(non_snake_case)]
pub mod WebAssembly {
    web_interface! {
        /// The error for a module whose bytes are not valid WebAssembly.
        ///
        /// `interface CompileError : Error`
        ///
        /// Inherits the methods of [`Error`](crate::Error).
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/CompileError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-compileerror)
        pub struct CompileError: [crate::Error, crate::Object];
        class = "WebAssembly.CompileError";
    }

    web_interface! {
        /// The error for a module whose imports do not match what was supplied, thrown at instantiation.
        ///
        /// `interface LinkError : Error`
        ///
        /// Inherits the methods of [`Error`](crate::Error).
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/LinkError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-linkerror)
        pub struct LinkError: [crate::Error, crate::Object];
        class = "WebAssembly.LinkError";
    }

    web_interface! {
        /// The error for a trap while WebAssembly code runs, such as a division by zero or an access out of bounds.
        ///
        /// `interface RuntimeError : Error`
        ///
        /// Inherits the methods of [`Error`](crate::Error).
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/RuntimeError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-runtimeerror)
        pub struct RuntimeError: [crate::Error, crate::Object];
        class = "WebAssembly.RuntimeError";
    }

    web_interface! {
        /// The error for WebAssembly code that cannot be suspended, such as a call that `promising` did not wrap.
        ///
        /// `interface SuspendError : Error`
        ///
        /// Inherits the methods of [`Error`](crate::Error).
        ///
        /// Feature `webassembly`. Exposed everywhere. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/SuspendError) · [Specification](https://webassembly.github.io/js-promise-integration/js-api/#exceptiondef-suspenderror)
        pub struct SuspendError: [crate::Error, crate::Object];
        class = "WebAssembly.SuspendError";
    }

    web_interface! {
        /// A wrapper for an imported function: WebAssembly code that calls it pauses until its promise settles.
        ///
        /// `interface Suspending`
        ///
        /// Feature `webassembly`. Exposed everywhere.
        pub struct Suspending: [crate::Object];
        class = "WebAssembly.Suspending";
    }

    web_interface! {
        /// A compiled WebAssembly module without state, which can be instantiated many times or sent to a worker.
        ///
        /// `interface Module`
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module) · [Specification](https://webassembly.github.io/spec/js-api/#modules)
        pub struct Module: [crate::Object];
        class = "WebAssembly.Module";
    }

    web_interface! {
        /// A running copy of a module with its own state, ready to be called.
        ///
        /// `interface Instance`
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance) · [Specification](https://webassembly.github.io/spec/js-api/#instances)
        pub struct Instance: [crate::Object];
        class = "WebAssembly.Instance";
    }

    web_interface! {
        /// A linear memory of bytes that WebAssembly and JavaScript can both read and write.
        ///
        /// `interface Memory`
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory) · [Specification](https://webassembly.github.io/spec/js-api/#memories)
        pub struct Memory: [crate::Object];
        class = "WebAssembly.Memory";
    }

    web_interface! {
        /// A growable array of references, such as functions that WebAssembly code calls indirectly.
        ///
        /// `interface Table`
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table) · [Specification](https://webassembly.github.io/spec/js-api/#tables)
        pub struct Table: [crate::Object];
        class = "WebAssembly.Table";
    }

    web_interface! {
        /// A global variable that several instances and JavaScript can share.
        ///
        /// `interface Global`
        ///
        /// Feature `webassembly`. Exposed everywhere. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global) · [Specification](https://webassembly.github.io/spec/js-api/#globals)
        pub struct Global: [crate::Object];
        class = "WebAssembly.Global";
    }

    web_interface! {
        /// A kind of WebAssembly exception, defined by the types of the values it carries.
        ///
        /// `interface Tag`
        ///
        /// Feature `webassembly`. Exposed in Window, Worker, Worklet. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Tag) · [Specification](https://webassembly.github.io/exception-handling/js-api/#tag)
        pub struct Tag: [crate::Object];
        class = "WebAssembly.Tag";
    }

    web_interface! {
        /// An exception that WebAssembly code can throw and catch, with a tag and its values.
        ///
        /// `interface Exception`
        ///
        /// Feature `webassembly`. Exposed in Window, Worker, Worklet. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception) · [Specification](https://webassembly.github.io/exception-handling/js-api/#runtime-exceptions)
        pub struct Exception: [crate::Object];
        class = "WebAssembly.Exception";
    }
}
