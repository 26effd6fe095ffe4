//! Types: WebAssembly modules, instances, memories and tables

web_dictionary! {
    /// `dictionary WebAssemblyInstantiatedSource`
    pub struct WebAssemblyInstantiatedSource: [crate::Object];
    name = "WebAssemblyInstantiatedSource";
}

web_dictionary! {
    /// `dictionary WebAssemblyCompileOptions`
    pub struct WebAssemblyCompileOptions: [crate::Object];
    name = "WebAssemblyCompileOptions";
}

web_enumeration! {
    /// `enum ImportExportKind`
    pub enum ImportExportKind {
        Function = "function",
        Table = "table",
        Memory = "memory",
        Global = "global",
        Tag = "tag",
    }
}

web_enumeration! {
    /// `enum AddressType`
    pub enum AddressType {
        I32 = "i32",
        I64 = "i64",
    }
}

web_dictionary! {
    /// `dictionary ModuleExportDescriptor`
    pub struct ModuleExportDescriptor: [crate::Object];
    name = "ModuleExportDescriptor";
}

web_dictionary! {
    /// `dictionary ModuleImportDescriptor`
    pub struct ModuleImportDescriptor: [crate::Object];
    name = "ModuleImportDescriptor";
}

web_dictionary! {
    /// `dictionary MemoryDescriptor`
    pub struct MemoryDescriptor: [crate::Object];
    name = "MemoryDescriptor";
}

web_enumeration! {
    /// `enum TableKind`
    pub enum TableKind {
        Externref = "externref",
        Anyfunc = "anyfunc",
    }
}

web_dictionary! {
    /// `dictionary TableDescriptor`
    pub struct TableDescriptor: [crate::Object];
    name = "TableDescriptor";
}

web_enumeration! {
    /// `enum ValueType`
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
    /// `dictionary GlobalDescriptor`
    pub struct GlobalDescriptor: [crate::Object];
    name = "GlobalDescriptor";
}

web_dictionary! {
    /// `dictionary TagType`
    pub struct TagType: [crate::Object];
    name = "TagType";
}

web_dictionary! {
    /// `dictionary ExceptionOptions`
    pub struct ExceptionOptions: [crate::Object];
    name = "ExceptionOptions";
}

/// The namespace `WebAssembly`.
#[allow(non_snake_case)]
pub mod WebAssembly {
    web_interface! {
        /// `interface CompileError : Error`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/CompileError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-compileerror)
        pub struct CompileError: [crate::Error, crate::Object];
        class = "WebAssembly.CompileError";
    }

    web_interface! {
        /// `interface LinkError : Error`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/LinkError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-linkerror)
        pub struct LinkError: [crate::Error, crate::Object];
        class = "WebAssembly.LinkError";
    }

    web_interface! {
        /// `interface RuntimeError : Error`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/RuntimeError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-runtimeerror)
        pub struct RuntimeError: [crate::Error, crate::Object];
        class = "WebAssembly.RuntimeError";
    }

    web_interface! {
        /// `interface SuspendError : Error`
        ///
        /// Exposed everywhere.
        ///
        /// [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/SuspendError) · [Specification](https://webassembly.github.io/js-promise-integration/js-api/#exceptiondef-suspenderror)
        pub struct SuspendError: [crate::Error, crate::Object];
        class = "WebAssembly.SuspendError";
    }

    web_interface! {
        /// `interface Suspending`
        ///
        /// Exposed everywhere.
        pub struct Suspending: [crate::Object];
        class = "WebAssembly.Suspending";
    }

    web_interface! {
        /// `interface Module`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module) · [Specification](https://webassembly.github.io/spec/js-api/#modules)
        pub struct Module: [crate::Object];
        class = "WebAssembly.Module";
    }

    web_interface! {
        /// `interface Instance`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance) · [Specification](https://webassembly.github.io/spec/js-api/#instances)
        pub struct Instance: [crate::Object];
        class = "WebAssembly.Instance";
    }

    web_interface! {
        /// `interface Memory`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory) · [Specification](https://webassembly.github.io/spec/js-api/#memories)
        pub struct Memory: [crate::Object];
        class = "WebAssembly.Memory";
    }

    web_interface! {
        /// `interface Table`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table) · [Specification](https://webassembly.github.io/spec/js-api/#tables)
        pub struct Table: [crate::Object];
        class = "WebAssembly.Table";
    }

    web_interface! {
        /// `interface Global`
        ///
        /// Exposed everywhere.
        ///
        /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global) · [Specification](https://webassembly.github.io/spec/js-api/#globals)
        pub struct Global: [crate::Object];
        class = "WebAssembly.Global";
    }

    web_interface! {
        /// `interface Tag`
        ///
        /// Exposed in Window, Worker, Worklet.
        ///
        /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Tag) · [Specification](https://webassembly.github.io/exception-handling/js-api/#tag)
        pub struct Tag: [crate::Object];
        class = "WebAssembly.Tag";
    }

    web_interface! {
        /// `interface Exception`
        ///
        /// Exposed in Window, Worker, Worklet.
        ///
        /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception) · [Specification](https://webassembly.github.io/exception-handling/js-api/#runtime-exceptions)
        pub struct Exception: [crate::Object];
        class = "WebAssembly.Exception";
    }
}
