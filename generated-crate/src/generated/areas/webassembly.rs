//! WebAssembly modules, instances, memories and tables

use crate::runtime::prelude::*;
use crate::{
    AddressType, ErrorOptions, ExceptionOptions, GlobalDescriptor, ImportExportKind, MemoryDescriptor,
    ModuleExportDescriptor, ModuleImportDescriptor, TableDescriptor, TableKind, TagType, ValueType,
    WebAssemblyCompileOptions, WebAssemblyInstantiatedSource,
};

impl crate::WebAssembly::CompileError {
    /// Makes a new `WebAssembly.CompileError`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/CompileError/CompileError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-compileerror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::CompileError {
        Js::new_WebAssembly_CompileError__str__as_value(message).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`.
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::CompileError {
        Js::new_WebAssembly_CompileError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::CompileError);

impl crate::WebAssembly::LinkError {
    /// Makes a new `WebAssembly.LinkError`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/LinkError/LinkError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-linkerror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::LinkError {
        Js::new_WebAssembly_LinkError__str__as_value(message).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`.
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::LinkError {
        Js::new_WebAssembly_LinkError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::LinkError);

impl crate::WebAssembly::RuntimeError {
    /// Makes a new `WebAssembly.RuntimeError`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/RuntimeError/RuntimeError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-runtimeerror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::RuntimeError {
        Js::new_WebAssembly_RuntimeError__str__as_value(message).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`.
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::RuntimeError {
        Js::new_WebAssembly_RuntimeError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::RuntimeError);

impl crate::WebAssembly::SuspendError {
    /// Makes a new `WebAssembly.SuspendError`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/SuspendError/SuspendError) · [Specification](https://webassembly.github.io/js-promise-integration/js-api/#exceptiondef-suspenderror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::SuspendError {
        Js::new_WebAssembly_SuspendError__str__as_value(message).cast()
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Feature `webassembly`.
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::SuspendError {
        Js::new_WebAssembly_SuspendError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::SuspendError);

impl crate::WebAssembly::Suspending {
    /// Makes a new `WebAssembly.Suspending`.
    ///
    /// `constructor(object function)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `function` is not callable.
    #[inline]
    pub fn new(function: &Object) -> Result<crate::WebAssembly::Suspending, Exception> {
        Js::try_new_WebAssembly_Suspending__value__as_value(function.as_ref()).map(Js::cast)
    }

    /// The class name, `WebAssembly.Suspending`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl WebAssemblyInstantiatedSource {
    /// A compiled module together with its first instance.
    ///
    /// `dictionary WebAssemblyInstantiatedSource`
    ///
    /// Feature `webassembly`.
    pub fn new(module: &crate::WebAssembly::Module, instance: &crate::WebAssembly::Instance) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        property::set(&this, "instance", instance.as_ref());
        this
    }

    /// The compiled module, which can be kept for further instances.
    ///
    /// `required Module module`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "module")]
    pub fn get_module(&self) -> crate::WebAssembly::Module {
        property::get(self, "module")
    }

    /// Sets the compiled module, which can be kept for further instances.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &crate::WebAssembly::Module) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// The first instance of the module.
    ///
    /// `required Instance instance`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instance")]
    pub fn get_instance(&self) -> crate::WebAssembly::Instance {
        property::get(self, "instance")
    }

    /// Sets the first instance of the module.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instance")]
    pub fn set_instance(&self, value: &crate::WebAssembly::Instance) -> &Self {
        property::set(self, "instance", value.as_ref());
        self
    }
}

impl WebAssemblyCompileOptions {
    /// Settings for compiling a module: which built-in functions and string constants the engine provides.
    ///
    /// `dictionary WebAssemblyCompileOptions`
    ///
    /// Feature `webassembly`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The module name under which imports stand for string constants, each named by its text.
    ///
    /// `USVString? importedStringConstants`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "importedStringConstants")]
    pub fn get_imported_string_constants(&self) -> Option<String> {
        property::get(self, "importedStringConstants")
    }

    /// Sets the module name under which imports stand for string constants, each named by its text.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "importedStringConstants")]
    pub fn set_imported_string_constants(&self, value: Option<&str>) -> &Self {
        property::set(self, "importedStringConstants", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// The sets of built-in functions to provide as imports, such as `js-string`.
    ///
    /// `sequence<USVString> builtins`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "builtins")]
    pub fn get_builtins(&self) -> Option<Array<String>> {
        property::get(self, "builtins")
    }

    /// Sets the sets of built-in functions to provide as imports, such as `js-string`.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "builtins")]
    pub fn set_builtins(&self, value: impl IntoSequence<String>) -> &Self {
        property::set(self, "builtins", &value.to_value());
        self
    }
}

impl Default for WebAssemblyCompileOptions {
    fn default() -> Self {
        Self::new()
    }
}

/// The namespace `WebAssembly`.
#[allow(non_snake_case)]
pub mod WebAssembly {
    use crate::runtime::prelude::*;
    use crate::{Response, WebAssemblyCompileOptions, WebAssemblyInstantiatedSource};

    /// Returns whether the bytes are a valid module, without keeping the compiled result.
    ///
    /// `boolean validate(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/validate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-validate)
    #[inline]
    pub fn validate<'a>(bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> bool {
        bytes.into().with_any(|bytes| Js::static_call_WebAssembly_validate__value__as_bool(bytes).get())
    }

    /// As `validate`, with `options`.
    ///
    /// `boolean validate(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "validate")]
    #[inline]
    pub fn validate_with_options<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        options: &WebAssemblyCompileOptions,
    ) -> bool {
        bytes.into().with_any(|bytes| {
            Js::static_call_WebAssembly_validate__value2__as_bool(bytes, options.as_ref()).get()
        })
    }

    /// Compiles the bytes of a module and resolves to it, without creating an instance.
    ///
    /// `Promise<Module> compile(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compile_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-compile)
    #[inline]
    pub fn compile<'a>(bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Promise<crate::WebAssembly::Module> {
        bytes.into().with_any(|bytes| Promise::of_call(Js::try_static_call_WebAssembly_compile__value__as_value(bytes)))
    }

    /// As `compile`, with `options`.
    ///
    /// `Promise<Module> compile(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "compile")]
    #[inline]
    pub fn compile_with_options<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        options: &WebAssemblyCompileOptions,
    ) -> Promise<crate::WebAssembly::Module> {
        bytes.into().with_any(|bytes| {
            Promise::of_call(Js::try_static_call_WebAssembly_compile__value2__as_value(bytes, options.as_ref()))
        })
    }

    /// Compiles the bytes of a module, links it with the imports and resolves to the module and its instance.
    ///
    /// `Promise<WebAssemblyInstantiatedSource> instantiate(AllowSharedBufferSource bytes, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-instantiate)
    #[inline]
    pub fn instantiate<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Promise<WebAssemblyInstantiatedSource> {
        bytes.into().with_any(|bytes| {
            Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value__as_value(bytes))
        })
    }

    /// As `instantiate`, with `import_object`.
    ///
    /// `Promise<WebAssemblyInstantiatedSource> instantiate(AllowSharedBufferSource bytes, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instantiate")]
    #[inline]
    pub fn instantiate_with_import_object<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        import_object: &Object,
    ) -> Promise<WebAssemblyInstantiatedSource> {
        bytes.into().with_any(|bytes| {
            Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value2__as_value(
                bytes,
                import_object.as_ref(),
            ))
        })
    }

    /// As `instantiate_with_import_object`, with `options`.
    ///
    /// `Promise<WebAssemblyInstantiatedSource> instantiate(AllowSharedBufferSource bytes, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instantiate")]
    #[inline]
    pub fn instantiate_with_import_object_and_options<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        import_object: &Object,
        options: &WebAssemblyCompileOptions,
    ) -> Promise<WebAssemblyInstantiatedSource> {
        bytes.into().with_any(|bytes| {
            Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value3__as_value(
                bytes,
                import_object.as_ref(),
                options.as_ref(),
            ))
        })
    }

    /// As `instantiate`, with `module_object`.
    ///
    /// `Promise<Instance> instantiate(Module moduleObject, optional object importObject)`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instantiate")]
    #[inline]
    pub fn instantiate_with_module_object(
        module_object: &crate::WebAssembly::Module,
    ) -> Promise<crate::WebAssembly::Instance> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value__as_value(module_object.as_ref()))
    }

    /// As `instantiate_with_module_object`, with `import_object`.
    ///
    /// `Promise<Instance> instantiate(Module moduleObject, optional object importObject)`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instantiate")]
    #[inline]
    pub fn instantiate_with_module_object_and_import_object(
        module_object: &crate::WebAssembly::Module,
        import_object: &Object,
    ) -> Promise<crate::WebAssembly::Instance> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value2__as_value(
            module_object.as_ref(),
            import_object.as_ref(),
        ))
    }

    /// The tag of JavaScript exceptions, with which WebAssembly code can catch and throw them.
    ///
    /// `readonly attribute Tag JSTag`
    ///
    /// Feature `webassembly`. [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-jstag)
    #[doc(alias = "JSTag")]
    #[inline]
    pub fn js_tag() -> crate::WebAssembly::Tag {
        FromJs::from_js(Js::static_get_WebAssembly_JSTag__as_value())
    }

    /// The name of the namespace, `WebAssembly`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_WebAssembly_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }

    /// Wraps an exported WebAssembly function so that calls return a promise and may be suspended.
    ///
    /// `FunctionObject promising(object function)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where `function` is not a function exported by WebAssembly.
    #[inline]
    pub fn promising(function: &Object) -> Result<Function, Exception> {
        Js::try_static_call_WebAssembly_promising__value__as_value(function.as_ref()).map(Js::read)
    }

    /// Compiles a module while its response still downloads. Its MIME type must be `application/wasm`.
    ///
    /// `Promise<Module> compileStreaming(Promise<Response> source, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`. Exposed in Window, Worker only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compileStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-compilestreaming)
    #[doc(alias = "compileStreaming")]
    #[inline]
    pub fn compile_streaming(source: &Promise<Response>) -> Promise<crate::WebAssembly::Module> {
        Promise::of_call(Js::try_static_call_WebAssembly_compileStreaming__value__as_value(source.as_ref()))
    }

    /// As `compile_streaming`, with `options`.
    ///
    /// `Promise<Module> compileStreaming(Promise<Response> source, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "compileStreaming")]
    #[inline]
    pub fn compile_streaming_with_options(
        source: &Promise<Response>,
        options: &WebAssemblyCompileOptions,
    ) -> Promise<crate::WebAssembly::Module> {
        Promise::of_call(Js::try_static_call_WebAssembly_compileStreaming__value2__as_value(
            source.as_ref(),
            options.as_ref(),
        ))
    }

    /// Compiles and instantiates a module while its response still downloads, the fastest way to load one.
    ///
    /// `Promise<WebAssemblyInstantiatedSource> instantiateStreaming(Promise<Response> source, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`. Exposed in Window, Worker only. Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiateStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-instantiatestreaming)
    #[doc(alias = "instantiateStreaming")]
    #[inline]
    pub fn instantiate_streaming(source: &Promise<Response>) -> Promise<WebAssemblyInstantiatedSource> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiateStreaming__value__as_value(source.as_ref()))
    }

    /// As `instantiate_streaming`, with `import_object`.
    ///
    /// `Promise<WebAssemblyInstantiatedSource> instantiateStreaming(Promise<Response> source, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instantiateStreaming")]
    #[inline]
    pub fn instantiate_streaming_with_import_object(
        source: &Promise<Response>,
        import_object: &Object,
    ) -> Promise<WebAssemblyInstantiatedSource> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiateStreaming__value2__as_value(
            source.as_ref(),
            import_object.as_ref(),
        ))
    }

    /// As `instantiate_streaming_with_import_object`, with `options`.
    ///
    /// `Promise<WebAssemblyInstantiatedSource> instantiateStreaming(Promise<Response> source, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "instantiateStreaming")]
    #[inline]
    pub fn instantiate_streaming_with_import_object_and_options(
        source: &Promise<Response>,
        import_object: &Object,
        options: &WebAssemblyCompileOptions,
    ) -> Promise<WebAssemblyInstantiatedSource> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiateStreaming__value3__as_value(
            source.as_ref(),
            import_object.as_ref(),
            options.as_ref(),
        ))
    }
}

impl ModuleExportDescriptor {
    /// The description of one export of a module.
    ///
    /// `dictionary ModuleExportDescriptor`
    ///
    /// Feature `webassembly`.
    pub fn new(name: &str, kind: ImportExportKind) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "kind", kind.as_str());
        this
    }

    /// The name of the export.
    ///
    /// `required USVString name`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the name of the export.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// Whether the export is a function, table, memory, global or tag.
    ///
    /// `required ImportExportKind kind`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> ImportExportKind {
        property::get(self, "kind")
    }

    /// Sets whether the export is a function, table, memory, global or tag.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: ImportExportKind) -> &Self {
        property::set_str(self, "kind", value.as_str());
        self
    }
}

impl ModuleImportDescriptor {
    /// The description of one import that a module needs.
    ///
    /// `dictionary ModuleImportDescriptor`
    ///
    /// Feature `webassembly`.
    pub fn new(module: &str, name: &str, kind: ImportExportKind) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "module", module);
        property::set_str(&this, "name", name);
        property::set_str(&this, "kind", kind.as_str());
        this
    }

    /// The first part of the import's name, the module it comes from.
    ///
    /// `required USVString module`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "module")]
    pub fn get_module(&self) -> String {
        property::get(self, "module")
    }

    /// Sets the first part of the import's name, the module it comes from.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &str) -> &Self {
        property::set_str(self, "module", value);
        self
    }

    /// The second part of the import's name, the name inside its module.
    ///
    /// `required USVString name`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// Sets the second part of the import's name, the name inside its module.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// Whether the module expects a function, table, memory, global or tag.
    ///
    /// `required ImportExportKind kind`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> ImportExportKind {
        property::get(self, "kind")
    }

    /// Sets whether the module expects a function, table, memory, global or tag.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: ImportExportKind) -> &Self {
        property::set_str(self, "kind", value.as_str());
        self
    }
}

impl crate::WebAssembly::Module {
    /// Makes a new `WebAssembly.Module`.
    ///
    /// `constructor(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/Module) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-module)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new<'a>(bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Result<crate::WebAssembly::Module, Exception> {
        bytes.into().with_any(|bytes| Js::try_new_WebAssembly_Module__value__as_value(bytes).map(Js::cast))
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
        options: &WebAssemblyCompileOptions,
    ) -> Result<crate::WebAssembly::Module, Exception> {
        bytes.into().with_any(|bytes| {
            Js::try_new_WebAssembly_Module__value2__as_value(bytes, options.as_ref()).map(Js::cast)
        })
    }

    /// Returns the descriptions of everything the module exports.
    ///
    /// `static sequence<ModuleExportDescriptor> exports(Module moduleObject)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/exports_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-exports)
    #[inline]
    pub fn exports(module_object: &crate::WebAssembly::Module) -> Array<ModuleExportDescriptor> {
        FromJs::from_js(Js::static_call_WebAssembly_Module_exports__value__as_value(module_object.as_ref()))
    }

    /// Returns the descriptions of everything the module must be given at instantiation.
    ///
    /// `static sequence<ModuleImportDescriptor> imports(Module moduleObject)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/imports_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-imports)
    #[inline]
    pub fn imports(module_object: &crate::WebAssembly::Module) -> Array<ModuleImportDescriptor> {
        FromJs::from_js(Js::static_call_WebAssembly_Module_imports__value__as_value(module_object.as_ref()))
    }

    /// Returns copies of the contents of all custom sections with the given name.
    ///
    /// `static sequence<ArrayBuffer> customSections(Module moduleObject, DOMString sectionName)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/customSections_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-customsections)
    #[doc(alias = "customSections")]
    #[inline]
    pub fn custom_sections(module_object: &crate::WebAssembly::Module, section_name: &str) -> Array<ArrayBuffer> {
        FromJs::from_js(Js::static_call_WebAssembly_Module_customSections__value_str__as_value(
            module_object.as_ref(),
            section_name,
        ))
    }

    /// The class name, `WebAssembly.Module`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::WebAssembly::Instance {
    /// Makes a new `WebAssembly.Instance`.
    ///
    /// `constructor(Module module, optional object importObject)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance/Instance) · [Specification](https://webassembly.github.io/spec/js-api/#dom-instance-instance)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(module: &crate::WebAssembly::Module) -> Result<crate::WebAssembly::Instance, Exception> {
        Js::try_new_WebAssembly_Instance__value__as_value(module.as_ref()).map(Js::cast)
    }

    /// As `new`, with `import_object`.
    ///
    /// `constructor(Module module, optional object importObject)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_import_object(
        module: &crate::WebAssembly::Module,
        import_object: &Object,
    ) -> Result<crate::WebAssembly::Instance, Exception> {
        Js::try_new_WebAssembly_Instance__value2__as_value(module.as_ref(), import_object.as_ref()).map(Js::cast)
    }

    /// A frozen object with the exported functions, memories, tables, globals and tags by name.
    ///
    /// `readonly attribute object exports`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance/exports) · [Specification](https://webassembly.github.io/spec/js-api/#dom-instance-exports)
    #[inline]
    pub fn exports(&self) -> Object {
        FromJs::from_js(Js::get_exports__as_value(js(self)))
    }

    /// The class name, `WebAssembly.Instance`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl MemoryDescriptor {
    /// The settings for a new memory, with sizes in pages of 64 KiB.
    ///
    /// `dictionary MemoryDescriptor`
    ///
    /// Feature `webassembly`.
    pub fn new(initial: &JsValue) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "initial", initial);
        this
    }

    /// The size at first, in pages of 64 KiB.
    ///
    /// `required AddressValue initial`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "initial")]
    pub fn get_initial(&self) -> JsValue {
        property::get(self, "initial")
    }

    /// Sets the size at first, in pages of 64 KiB.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "initial")]
    pub fn set_initial(&self, value: &JsValue) -> &Self {
        property::set(self, "initial", value);
        self
    }

    /// The size the memory may grow to at most, in pages of 64 KiB.
    ///
    /// `AddressValue maximum`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "maximum")]
    pub fn get_maximum(&self) -> JsValue {
        property::get(self, "maximum")
    }

    /// Sets the size the memory may grow to at most, in pages of 64 KiB.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "maximum")]
    pub fn set_maximum(&self, value: &JsValue) -> &Self {
        property::set(self, "maximum", value);
        self
    }

    /// The width of addresses: `i32` (the default) or `i64`.
    ///
    /// `AddressType address`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<AddressType> {
        property::get(self, "address")
    }

    /// Sets the width of addresses: `i32` (the default) or `i64`.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "address")]
    pub fn set_address(&self, value: AddressType) -> &Self {
        property::set_str(self, "address", value.as_str());
        self
    }
}

impl crate::WebAssembly::Memory {
    /// Makes a new `WebAssembly.Memory`.
    ///
    /// `constructor(MemoryDescriptor descriptor)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory/Memory) · [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-memory)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(descriptor: &MemoryDescriptor) -> Result<crate::WebAssembly::Memory, Exception> {
        Js::try_new_WebAssembly_Memory__value__as_value(descriptor.as_ref()).map(Js::cast)
    }

    /// Adds pages of 64 KiB and returns the earlier size in pages. A fixed-length `buffer` becomes detached.
    ///
    /// `AddressValue grow(AddressValue delta)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory/grow) · [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-grow)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn grow(&self, delta: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_grow__value__as_value(js(self), delta).map(Js::value)
    }

    /// Returns the memory as a buffer of fixed length, detaching the resizable one if there was one.
    ///
    /// `ArrayBuffer toFixedLengthBuffer()`
    ///
    /// Feature `webassembly`. [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-tofixedlengthbuffer)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toFixedLengthBuffer")]
    #[inline]
    pub fn to_fixed_length_buffer(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_toFixedLengthBuffer__as_value(js(self)).map(Js::read)
    }

    /// Returns the memory as a resizable buffer, which stays valid when the memory grows.
    ///
    /// `ArrayBuffer toResizableBuffer()`
    ///
    /// Feature `webassembly`. [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-toresizablebuffer)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toResizableBuffer")]
    #[inline]
    pub fn to_resizable_buffer(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_toResizableBuffer__as_value(js(self)).map(Js::read)
    }

    /// The bytes of the memory. Fetch it again after the memory grows, since the old buffer is detached.
    ///
    /// `readonly attribute ArrayBuffer buffer`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory/buffer) · [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-buffer)
    #[inline]
    pub fn buffer(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_buffer__as_value(js(self)))
    }

    /// The class name, `WebAssembly.Memory`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TableDescriptor {
    /// The settings for a new table, with sizes in elements.
    ///
    /// `dictionary TableDescriptor`
    ///
    /// Feature `webassembly`.
    pub fn new(element: TableKind, initial: &JsValue) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "element", element.as_str());
        property::set(&this, "initial", initial);
        this
    }

    /// The kind of reference that the table holds.
    ///
    /// `required TableKind element`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "element")]
    pub fn get_element(&self) -> TableKind {
        property::get(self, "element")
    }

    /// Sets the kind of reference that the table holds.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "element")]
    pub fn set_element(&self, value: TableKind) -> &Self {
        property::set_str(self, "element", value.as_str());
        self
    }

    /// The number of elements at first.
    ///
    /// `required AddressValue initial`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "initial")]
    pub fn get_initial(&self) -> JsValue {
        property::get(self, "initial")
    }

    /// Sets the number of elements at first.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "initial")]
    pub fn set_initial(&self, value: &JsValue) -> &Self {
        property::set(self, "initial", value);
        self
    }

    /// The number of elements the table may grow to at most.
    ///
    /// `AddressValue maximum`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "maximum")]
    pub fn get_maximum(&self) -> JsValue {
        property::get(self, "maximum")
    }

    /// Sets the number of elements the table may grow to at most.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "maximum")]
    pub fn set_maximum(&self, value: &JsValue) -> &Self {
        property::set(self, "maximum", value);
        self
    }

    /// The width of the indices: `i32` (the default) or `i64`.
    ///
    /// `AddressType address`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<AddressType> {
        property::get(self, "address")
    }

    /// Sets the width of the indices: `i32` (the default) or `i64`.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "address")]
    pub fn set_address(&self, value: AddressType) -> &Self {
        property::set_str(self, "address", value.as_str());
        self
    }
}

impl crate::WebAssembly::Table {
    /// Makes a new `WebAssembly.Table`.
    ///
    /// `constructor(TableDescriptor descriptor, optional any value)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/Table) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-table)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(descriptor: &TableDescriptor) -> Result<crate::WebAssembly::Table, Exception> {
        Js::try_new_WebAssembly_Table__value__as_value(descriptor.as_ref()).map(Js::cast)
    }

    /// As `new`, with `value`.
    ///
    /// `constructor(TableDescriptor descriptor, optional any value)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_value(
        descriptor: &TableDescriptor,
        value: &JsValue,
    ) -> Result<crate::WebAssembly::Table, Exception> {
        Js::try_new_WebAssembly_Table__value2__as_value(descriptor.as_ref(), value).map(Js::cast)
    }

    /// Adds elements, filled with the given value, and returns the earlier length.
    ///
    /// `AddressValue grow(AddressValue delta, optional any value)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/grow) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-grow)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn grow(&self, delta: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_grow__value__as_value(js(self), delta).map(Js::value)
    }

    /// As `grow`, with `value`.
    ///
    /// `AddressValue grow(AddressValue delta, optional any value)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "grow")]
    #[inline]
    pub fn grow_with_value(&self, delta: &JsValue, value: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_grow__value2__as_value(js(self), delta, value).map(Js::value)
    }

    /// Returns the element at an index. An index past the end throws a `RangeError`.
    ///
    /// `any get(AddressValue index)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/get) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-get)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn get(&self, index: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_get__value__as_value(js(self), index).map(Js::value)
    }

    /// Stores a value at an index. Without a value, the element becomes the default of its type, such as null.
    ///
    /// `undefined set(AddressValue index, optional any value)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/set) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-set)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: &JsValue) -> Result<(), Exception> {
        Js::try_call_set__value(js(self), index)
    }

    /// As `set`, with `value`.
    ///
    /// `undefined set(AddressValue index, optional any value)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_value(&self, index: &JsValue, value: &JsValue) -> Result<(), Exception> {
        Js::try_call_set__value2(js(self), index, value)
    }

    /// The number of elements in the table.
    ///
    /// `readonly attribute AddressValue length`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/length) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-length)
    #[inline]
    pub fn length(&self) -> JsValue {
        Js::get_length__as_value(js(self))
    }

    /// The class name, `WebAssembly.Table`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl GlobalDescriptor {
    /// The settings for a new global variable.
    ///
    /// `dictionary GlobalDescriptor`
    ///
    /// Feature `webassembly`.
    pub fn new(value: ValueType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "value", value.as_str());
        this
    }

    /// The type of the variable's value.
    ///
    /// `required ValueType value`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "value")]
    pub fn get_value(&self) -> ValueType {
        property::get(self, "value")
    }

    /// Sets the type of the variable's value.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "value")]
    pub fn set_value(&self, value: ValueType) -> &Self {
        property::set_str(self, "value", value.as_str());
        self
    }

    /// Whether the variable can be changed after its creation.
    ///
    /// `boolean mutable = false`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "mutable")]
    pub fn get_mutable(&self) -> Option<bool> {
        property::get(self, "mutable")
    }

    /// Sets whether the variable can be changed after its creation.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "mutable")]
    pub fn set_mutable(&self, value: bool) -> &Self {
        property::set_bool(self, "mutable", value);
        self
    }
}

impl crate::WebAssembly::Global {
    /// Makes a new `WebAssembly.Global`.
    ///
    /// `constructor(GlobalDescriptor descriptor, optional any v)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/Global) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-global)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(descriptor: &GlobalDescriptor) -> Result<crate::WebAssembly::Global, Exception> {
        Js::try_new_WebAssembly_Global__value__as_value(descriptor.as_ref()).map(Js::cast)
    }

    /// As `new`, with `v`.
    ///
    /// `constructor(GlobalDescriptor descriptor, optional any v)`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_v(descriptor: &GlobalDescriptor, v: &JsValue) -> Result<crate::WebAssembly::Global, Exception> {
        Js::try_new_WebAssembly_Global__value2__as_value(descriptor.as_ref(), v).map(Js::cast)
    }

    /// Returns the current value of the variable, the same as `value`.
    ///
    /// `any valueOf()`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/valueOf) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-valueof)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<JsValue, Exception> {
        Js::try_call_valueOf__as_value(js(self)).map(Js::value)
    }

    /// The current value. Setting it throws a `TypeError` unless the variable is mutable.
    ///
    /// `attribute any value`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/value) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-value)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the global is of the type `v128` or `exnref`.
    #[inline]
    pub fn value(&self) -> Result<JsValue, Exception> {
        Js::try_get_value__as_value(js(self)).map(Js::value)
    }

    /// Sets the current value. Setting it throws a `TypeError` unless the variable is mutable.
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` where the global is immutable or of the type `v128` or `exnref`, or the value cannot be
    /// converted to its type.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &JsValue) -> Result<(), Exception> {
        Js::try_set_value__value(js(self), value)
    }

    /// The class name, `WebAssembly.Global`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TagType {
    /// The settings for a new exception tag.
    ///
    /// `dictionary TagType`
    ///
    /// Feature `webassembly`.
    pub fn new(parameters: impl IntoSequence<ValueType>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "parameters", &parameters.to_value());
        this
    }

    /// The types of the values that an exception with this tag carries.
    ///
    /// `required sequence<ValueType> parameters`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "parameters")]
    pub fn get_parameters(&self) -> Array<ValueType> {
        property::get(self, "parameters")
    }

    /// Sets the types of the values that an exception with this tag carries.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "parameters")]
    pub fn set_parameters(&self, value: impl IntoSequence<ValueType>) -> &Self {
        property::set(self, "parameters", &value.to_value());
        self
    }
}

impl crate::WebAssembly::Tag {
    /// Makes a new `WebAssembly.Tag`.
    ///
    /// `constructor(TagType type)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Tag/Tag) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-tag-tag-type-type)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &TagType) -> Result<crate::WebAssembly::Tag, Exception> {
        Js::try_new_WebAssembly_Tag__value__as_value(type_.as_ref()).map(Js::cast)
    }

    /// The class name, `WebAssembly.Tag`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl ExceptionOptions {
    /// Settings for a new WebAssembly exception.
    ///
    /// `dictionary ExceptionOptions`
    ///
    /// Feature `webassembly`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether the exception may record a stack trace in `stack`.
    ///
    /// `boolean traceStack = false`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "traceStack")]
    pub fn get_trace_stack(&self) -> Option<bool> {
        property::get(self, "traceStack")
    }

    /// Sets whether the exception may record a stack trace in `stack`.
    ///
    /// Feature `webassembly`.
    #[doc(alias = "traceStack")]
    pub fn set_trace_stack(&self, value: bool) -> &Self {
        property::set_bool(self, "traceStack", value);
        self
    }
}

impl Default for ExceptionOptions {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::WebAssembly::Exception {
    /// Makes a new `WebAssembly.Exception`.
    ///
    /// `constructor(Tag exceptionTag, sequence<any> payload, optional ExceptionOptions options = {})`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/Exception) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-exception)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(
        exception_tag: &crate::WebAssembly::Tag,
        payload: impl IntoSequence<JsValue>,
    ) -> Result<crate::WebAssembly::Exception, Exception> {
        Js::try_new_WebAssembly_Exception__value2__as_value(exception_tag.as_ref(), &payload.to_value()).map(Js::cast)
    }

    /// As `new`, with `options`.
    ///
    /// `constructor(Tag exceptionTag, sequence<any> payload, optional ExceptionOptions options = {})`
    ///
    /// Feature `webassembly`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_options(
        exception_tag: &crate::WebAssembly::Tag,
        payload: impl IntoSequence<JsValue>,
        options: &ExceptionOptions,
    ) -> Result<crate::WebAssembly::Exception, Exception> {
        Js::try_new_WebAssembly_Exception__value3__as_value(
            exception_tag.as_ref(),
            &payload.to_value(),
            options.as_ref(),
        )
        .map(Js::cast)
    }

    /// Returns one of the values the exception carries. The tag must be the exception's own.
    ///
    /// `any getArg(Tag exceptionTag, [EnforceRange] unsigned long index)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/getArg) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-getarg)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getArg")]
    #[inline]
    pub fn get_arg(&self, exception_tag: &crate::WebAssembly::Tag, index: u32) -> Result<JsValue, Exception> {
        Js::try_call_getArg__value_number__as_value(js(self), exception_tag.as_ref(), index as f64).map(Js::value)
    }

    /// Returns whether the exception was made with the given tag.
    ///
    /// `boolean is(Tag exceptionTag)`
    ///
    /// Feature `webassembly`. Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/is) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-is)
    #[inline]
    pub fn is(&self, exception_tag: &crate::WebAssembly::Tag) -> bool {
        Js::call_is__value__as_bool(js(self), exception_tag.as_ref()).get()
    }

    /// The stack trace as text, or undefined if none was recorded.
    ///
    /// `readonly attribute (DOMString or undefined) stack`
    ///
    /// Feature `webassembly`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/stack) · [Specification](https://webassembly.github.io/spec/js-api/#dom-exception-stack)
    #[inline]
    pub fn stack(&self) -> Option<String> {
        Js::get_stack__as_value(js(self)).as_string()
    }

    /// The class name, `WebAssembly.Exception`, for `Object.prototype.toString`.
    ///
    /// `readonly attribute DOMString toStringTag`
    ///
    /// Feature `webassembly`.
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "exports")]
    pub(crate) fn get_exports__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "stack")]
    pub(crate) fn get_stack__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getArg")]
    pub(crate) fn try_call_getArg__value_number__as_value(this: &Js, a0: &JsValue, a1: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "grow")]
    pub(crate) fn try_call_grow__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "grow")]
    pub(crate) fn try_call_grow__value2__as_value(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "is")]
    pub(crate) fn call_is__value__as_bool(this: &Js, a0: &JsValue) -> Truth;
    #[wasm_bindgen(catch, method, js_name = "set")]
    pub(crate) fn try_call_set__value2(this: &Js, a0: &JsValue, a1: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "toFixedLengthBuffer")]
    pub(crate) fn try_call_toFixedLengthBuffer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "toResizableBuffer")]
    pub(crate) fn try_call_toResizableBuffer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "CompileError")]
    pub(crate) fn new_WebAssembly_CompileError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "CompileError")]
    pub(crate) fn new_WebAssembly_CompileError__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Exception")]
    pub(crate) fn try_new_WebAssembly_Exception__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Exception")]
    pub(crate) fn try_new_WebAssembly_Exception__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Global")]
    pub(crate) fn try_new_WebAssembly_Global__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Global")]
    pub(crate) fn try_new_WebAssembly_Global__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Instance")]
    pub(crate) fn try_new_WebAssembly_Instance__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Instance")]
    pub(crate) fn try_new_WebAssembly_Instance__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "LinkError")]
    pub(crate) fn new_WebAssembly_LinkError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "LinkError")]
    pub(crate) fn new_WebAssembly_LinkError__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Memory")]
    pub(crate) fn try_new_WebAssembly_Memory__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Module")]
    pub(crate) fn try_new_WebAssembly_Module__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Module")]
    pub(crate) fn try_new_WebAssembly_Module__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "RuntimeError")]
    pub(crate) fn new_WebAssembly_RuntimeError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "RuntimeError")]
    pub(crate) fn new_WebAssembly_RuntimeError__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "SuspendError")]
    pub(crate) fn new_WebAssembly_SuspendError__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(constructor, js_namespace = ["WebAssembly"], js_class = "SuspendError")]
    pub(crate) fn new_WebAssembly_SuspendError__str_value__as_value(a0: &str, a1: &JsValue) -> Js;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Suspending")]
    pub(crate) fn try_new_WebAssembly_Suspending__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Table")]
    pub(crate) fn try_new_WebAssembly_Table__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Table")]
    pub(crate) fn try_new_WebAssembly_Table__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_namespace = ["WebAssembly"], js_class = "Tag")]
    pub(crate) fn try_new_WebAssembly_Tag__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "WebAssembly", getter, js_name = "JSTag")]
    pub(crate) fn static_get_WebAssembly_JSTag__as_value() -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_class = "WebAssembly", getter, js_name = "[Symbol.toStringTag]")]
    pub(crate) fn static_get_WebAssembly_symbol_toStringTag__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "compile")]
    pub(crate) fn try_static_call_WebAssembly_compile__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "compile")]
    pub(crate) fn try_static_call_WebAssembly_compile__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "compileStreaming")]
    pub(crate) fn try_static_call_WebAssembly_compileStreaming__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "compileStreaming")]
    pub(crate) fn try_static_call_WebAssembly_compileStreaming__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "instantiate")]
    pub(crate) fn try_static_call_WebAssembly_instantiate__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "instantiate")]
    pub(crate) fn try_static_call_WebAssembly_instantiate__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "instantiate")]
    pub(crate) fn try_static_call_WebAssembly_instantiate__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "instantiateStreaming")]
    pub(crate) fn try_static_call_WebAssembly_instantiateStreaming__value__as_value(
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "instantiateStreaming")]
    pub(crate) fn try_static_call_WebAssembly_instantiateStreaming__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "instantiateStreaming")]
    pub(crate) fn try_static_call_WebAssembly_instantiateStreaming__value3__as_value(
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "WebAssembly", js_name = "promising")]
    pub(crate) fn try_static_call_WebAssembly_promising__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "WebAssembly", js_name = "validate")]
    pub(crate) fn static_call_WebAssembly_validate__value__as_bool(a0: &JsValue) -> Truth;
    #[wasm_bindgen(static_method_of = Js, js_class = "WebAssembly", js_name = "validate")]
    pub(crate) fn static_call_WebAssembly_validate__value2__as_bool(a0: &JsValue, a1: &JsValue) -> Truth;
    #[wasm_bindgen(
        static_method_of = Js, js_namespace = ["WebAssembly"], js_class = "Module", js_name = "customSections",
    )]
    pub(crate) fn static_call_WebAssembly_Module_customSections__value_str__as_value(a0: &JsValue, a1: &str) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_namespace = ["WebAssembly"], js_class = "Module", js_name = "exports")]
    pub(crate) fn static_call_WebAssembly_Module_exports__value__as_value(a0: &JsValue) -> JsValue;
    #[wasm_bindgen(static_method_of = Js, js_namespace = ["WebAssembly"], js_class = "Module", js_name = "imports")]
    pub(crate) fn static_call_WebAssembly_Module_imports__value__as_value(a0: &JsValue) -> JsValue;
}
