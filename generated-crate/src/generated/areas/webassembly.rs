//! WebAssembly modules, instances, memories and tables

use crate::runtime::prelude::*;
use crate::{
    AddressType, ErrorOptions, ExceptionOptions, GlobalDescriptor, ImportExportKind, MemoryDescriptor,
    ModuleExportDescriptor, ModuleImportDescriptor, TableDescriptor, TableKind, TagType, ValueType,
    WebAssemblyCompileOptions, WebAssemblyInstantiatedSource,
};

impl crate::WebAssembly::CompileError {
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/CompileError/CompileError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-compileerror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::CompileError {
        Js::new_WebAssembly_CompileError__str__as_value(message).cast()
    }

    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/CompileError/CompileError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-compileerror)
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::CompileError {
        Js::new_WebAssembly_CompileError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::CompileError);

impl crate::WebAssembly::LinkError {
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/LinkError/LinkError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-linkerror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::LinkError {
        Js::new_WebAssembly_LinkError__str__as_value(message).cast()
    }

    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/LinkError/LinkError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-linkerror)
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::LinkError {
        Js::new_WebAssembly_LinkError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::LinkError);

impl crate::WebAssembly::RuntimeError {
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/RuntimeError/RuntimeError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-runtimeerror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::RuntimeError {
        Js::new_WebAssembly_RuntimeError__str__as_value(message).cast()
    }

    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/RuntimeError/RuntimeError) · [Specification](https://webassembly.github.io/spec/js-api/#exceptiondef-runtimeerror)
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::RuntimeError {
        Js::new_WebAssembly_RuntimeError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::RuntimeError);

impl crate::WebAssembly::SuspendError {
    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/SuspendError/SuspendError) · [Specification](https://webassembly.github.io/js-promise-integration/js-api/#exceptiondef-suspenderror)
    #[inline]
    pub fn new(message: &str) -> crate::WebAssembly::SuspendError {
        Js::new_WebAssembly_SuspendError__str__as_value(message).cast()
    }

    /// `constructor(DOMString message, optional ErrorOptions options)`
    ///
    /// [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/SuspendError/SuspendError) · [Specification](https://webassembly.github.io/js-promise-integration/js-api/#exceptiondef-suspenderror)
    #[inline]
    pub fn new_with_options(message: &str, options: &ErrorOptions) -> crate::WebAssembly::SuspendError {
        Js::new_WebAssembly_SuspendError__str_value__as_value(message, options.as_ref()).cast()
    }
}

web_error_traits!(crate::WebAssembly::SuspendError);

impl crate::WebAssembly::Suspending {
    /// `constructor(object function)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new(function: &Object) -> Result<crate::WebAssembly::Suspending, Exception> {
        Js::try_new_WebAssembly_Suspending__value__as_value(function.as_ref()).map(Js::cast)
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl WebAssemblyInstantiatedSource {
    /// `dictionary WebAssemblyInstantiatedSource`
    pub fn new(module: &crate::WebAssembly::Module, instance: &crate::WebAssembly::Instance) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "module", module.as_ref());
        property::set(&this, "instance", instance.as_ref());
        this
    }

    /// `required Module module`
    #[doc(alias = "module")]
    pub fn get_module(&self) -> crate::WebAssembly::Module {
        property::get(self, "module")
    }

    /// `required Module module`
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &crate::WebAssembly::Module) -> &Self {
        property::set(self, "module", value.as_ref());
        self
    }

    /// `required Instance instance`
    #[doc(alias = "instance")]
    pub fn get_instance(&self) -> crate::WebAssembly::Instance {
        property::get(self, "instance")
    }

    /// `required Instance instance`
    #[doc(alias = "instance")]
    pub fn set_instance(&self, value: &crate::WebAssembly::Instance) -> &Self {
        property::set(self, "instance", value.as_ref());
        self
    }
}

impl WebAssemblyCompileOptions {
    /// `dictionary WebAssemblyCompileOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `USVString? importedStringConstants`
    #[doc(alias = "importedStringConstants")]
    pub fn get_imported_string_constants(&self) -> Option<String> {
        property::get(self, "importedStringConstants")
    }

    /// `USVString? importedStringConstants`
    #[doc(alias = "importedStringConstants")]
    pub fn set_imported_string_constants(&self, value: Option<&str>) -> &Self {
        property::set(self, "importedStringConstants", &value.map_or(JsValue::NULL, JsValue::from_str));
        self
    }

    /// `sequence<USVString> builtins`
    #[doc(alias = "builtins")]
    pub fn get_builtins(&self) -> Option<Array<String>> {
        property::get(self, "builtins")
    }

    /// `sequence<USVString> builtins`
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

    /// `boolean validate(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/validate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-validate)
    #[inline]
    pub fn validate<'a>(bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> bool {
        bytes.into().with_any(|bytes| Js::static_call_WebAssembly_validate__value__as_bool(bytes).get())
    }

    /// `boolean validate(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/validate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-validate)
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

    /// `Promise<Module> compile(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compile_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-compile)
    #[inline]
    pub fn compile<'a>(bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Promise<crate::WebAssembly::Module> {
        bytes.into().with_any(|bytes| Promise::of_call(Js::try_static_call_WebAssembly_compile__value__as_value(bytes)))
    }

    /// `Promise<Module> compile(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compile_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-compile)
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

    /// `Promise<WebAssemblyInstantiatedSource> instantiate(AllowSharedBufferSource bytes, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-instantiate)
    #[inline]
    pub fn instantiate<'a>(
        bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>,
    ) -> Promise<WebAssemblyInstantiatedSource> {
        bytes.into().with_any(|bytes| {
            Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value__as_value(bytes))
        })
    }

    /// `Promise<WebAssemblyInstantiatedSource> instantiate(AllowSharedBufferSource bytes, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-instantiate)
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

    /// `Promise<WebAssemblyInstantiatedSource> instantiate(AllowSharedBufferSource bytes, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-instantiate)
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

    /// `Promise<Instance> instantiate(Module moduleObject, optional object importObject)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-instantiate)
    #[doc(alias = "instantiate")]
    #[inline]
    pub fn instantiate_with_module_object(
        module_object: &crate::WebAssembly::Module,
    ) -> Promise<crate::WebAssembly::Instance> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiate__value__as_value(module_object.as_ref()))
    }

    /// `Promise<Instance> instantiate(Module moduleObject, optional object importObject)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiate_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-instantiate)
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

    /// `readonly attribute Tag JSTag`
    ///
    /// [Specification](https://webassembly.github.io/spec/js-api/#dom-webassembly-jstag)
    #[doc(alias = "JSTag")]
    #[inline]
    pub fn js_tag() -> crate::WebAssembly::Tag {
        FromJs::from_js(Js::static_get_WebAssembly_JSTag__as_value())
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag() -> String {
        Js::static_get_WebAssembly_symbol_toStringTag__as_value().as_string().unwrap_or_default()
    }

    /// `FunctionObject promising(object function)`
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn promising(function: &Object) -> Result<Function, Exception> {
        Js::try_static_call_WebAssembly_promising__value__as_value(function.as_ref()).map(Js::read)
    }

    /// `Promise<Module> compileStreaming(Promise<Response> source, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compileStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-compilestreaming)
    #[doc(alias = "compileStreaming")]
    #[inline]
    pub fn compile_streaming(source: &Promise<Response>) -> Promise<crate::WebAssembly::Module> {
        Promise::of_call(Js::try_static_call_WebAssembly_compileStreaming__value__as_value(source.as_ref()))
    }

    /// `Promise<Module> compileStreaming(Promise<Response> source, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/compileStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-compilestreaming)
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

    /// `Promise<WebAssemblyInstantiatedSource> instantiateStreaming(Promise<Response> source, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiateStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-instantiatestreaming)
    #[doc(alias = "instantiateStreaming")]
    #[inline]
    pub fn instantiate_streaming(source: &Promise<Response>) -> Promise<WebAssemblyInstantiatedSource> {
        Promise::of_call(Js::try_static_call_WebAssembly_instantiateStreaming__value__as_value(source.as_ref()))
    }

    /// `Promise<WebAssemblyInstantiatedSource> instantiateStreaming(Promise<Response> source, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiateStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-instantiatestreaming)
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

    /// `Promise<WebAssemblyInstantiatedSource> instantiateStreaming(Promise<Response> source, optional object importObject, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Exposed in Window, Worker only.
    ///
    /// Baseline: widely available since 2021-09. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/instantiateStreaming_static) · [Specification](https://webassembly.github.io/spec/web-api/#dom-webassembly-instantiatestreaming)
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
    /// `dictionary ModuleExportDescriptor`
    pub fn new(name: &str, kind: ImportExportKind) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "name", name);
        property::set_str(&this, "kind", kind.as_str());
        this
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required ImportExportKind kind`
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> ImportExportKind {
        property::get(self, "kind")
    }

    /// `required ImportExportKind kind`
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: ImportExportKind) -> &Self {
        property::set_str(self, "kind", value.as_str());
        self
    }
}

impl ModuleImportDescriptor {
    /// `dictionary ModuleImportDescriptor`
    pub fn new(module: &str, name: &str, kind: ImportExportKind) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "module", module);
        property::set_str(&this, "name", name);
        property::set_str(&this, "kind", kind.as_str());
        this
    }

    /// `required USVString module`
    #[doc(alias = "module")]
    pub fn get_module(&self) -> String {
        property::get(self, "module")
    }

    /// `required USVString module`
    #[doc(alias = "module")]
    pub fn set_module(&self, value: &str) -> &Self {
        property::set_str(self, "module", value);
        self
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn get_name(&self) -> String {
        property::get(self, "name")
    }

    /// `required USVString name`
    #[doc(alias = "name")]
    pub fn set_name(&self, value: &str) -> &Self {
        property::set_str(self, "name", value);
        self
    }

    /// `required ImportExportKind kind`
    #[doc(alias = "kind")]
    pub fn get_kind(&self) -> ImportExportKind {
        property::get(self, "kind")
    }

    /// `required ImportExportKind kind`
    #[doc(alias = "kind")]
    pub fn set_kind(&self, value: ImportExportKind) -> &Self {
        property::set_str(self, "kind", value.as_str());
        self
    }
}

impl crate::WebAssembly::Module {
    /// `constructor(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/Module) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-module)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new<'a>(bytes: impl Into<ReadBuffer<'a, AnySharedBuffer>>) -> Result<crate::WebAssembly::Module, Exception> {
        bytes.into().with_any(|bytes| Js::try_new_WebAssembly_Module__value__as_value(bytes).map(Js::cast))
    }

    /// `constructor(AllowSharedBufferSource bytes, optional WebAssemblyCompileOptions options = {})`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/Module) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-module)
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

    /// `static sequence<ModuleExportDescriptor> exports(Module moduleObject)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/exports_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-exports)
    #[inline]
    pub fn exports(module_object: &crate::WebAssembly::Module) -> Array<ModuleExportDescriptor> {
        FromJs::from_js(Js::static_call_WebAssembly_Module_exports__value__as_value(module_object.as_ref()))
    }

    /// `static sequence<ModuleImportDescriptor> imports(Module moduleObject)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/imports_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-imports)
    #[inline]
    pub fn imports(module_object: &crate::WebAssembly::Module) -> Array<ModuleImportDescriptor> {
        FromJs::from_js(Js::static_call_WebAssembly_Module_imports__value__as_value(module_object.as_ref()))
    }

    /// `static sequence<ArrayBuffer> customSections(Module moduleObject, DOMString sectionName)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Module/customSections_static) · [Specification](https://webassembly.github.io/spec/js-api/#dom-module-customsections)
    #[doc(alias = "customSections")]
    #[inline]
    pub fn custom_sections(module_object: &crate::WebAssembly::Module, section_name: &str) -> Array<ArrayBuffer> {
        FromJs::from_js(Js::static_call_WebAssembly_Module_customSections__value_str__as_value(
            module_object.as_ref(),
            section_name,
        ))
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl crate::WebAssembly::Instance {
    /// `constructor(Module module, optional object importObject)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance/Instance) · [Specification](https://webassembly.github.io/spec/js-api/#dom-instance-instance)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(module: &crate::WebAssembly::Module) -> Result<crate::WebAssembly::Instance, Exception> {
        Js::try_new_WebAssembly_Instance__value__as_value(module.as_ref()).map(Js::cast)
    }

    /// `constructor(Module module, optional object importObject)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance/Instance) · [Specification](https://webassembly.github.io/spec/js-api/#dom-instance-instance)
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

    /// `readonly attribute object exports`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Instance/exports) · [Specification](https://webassembly.github.io/spec/js-api/#dom-instance-exports)
    #[inline]
    pub fn exports(&self) -> Object {
        FromJs::from_js(Js::get_exports__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl MemoryDescriptor {
    /// `dictionary MemoryDescriptor`
    pub fn new(initial: &JsValue) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "initial", initial);
        this
    }

    /// `required AddressValue initial`
    #[doc(alias = "initial")]
    pub fn get_initial(&self) -> JsValue {
        property::get(self, "initial")
    }

    /// `required AddressValue initial`
    #[doc(alias = "initial")]
    pub fn set_initial(&self, value: &JsValue) -> &Self {
        property::set(self, "initial", value);
        self
    }

    /// `AddressValue maximum`
    #[doc(alias = "maximum")]
    pub fn get_maximum(&self) -> JsValue {
        property::get(self, "maximum")
    }

    /// `AddressValue maximum`
    #[doc(alias = "maximum")]
    pub fn set_maximum(&self, value: &JsValue) -> &Self {
        property::set(self, "maximum", value);
        self
    }

    /// `AddressType address`
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<AddressType> {
        property::get(self, "address")
    }

    /// `AddressType address`
    #[doc(alias = "address")]
    pub fn set_address(&self, value: AddressType) -> &Self {
        property::set_str(self, "address", value.as_str());
        self
    }
}

impl crate::WebAssembly::Memory {
    /// `constructor(MemoryDescriptor descriptor)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory/Memory) · [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-memory)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(descriptor: &MemoryDescriptor) -> Result<crate::WebAssembly::Memory, Exception> {
        Js::try_new_WebAssembly_Memory__value__as_value(descriptor.as_ref()).map(Js::cast)
    }

    /// `AddressValue grow(AddressValue delta)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory/grow) · [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-grow)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn grow(&self, delta: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_grow__value__as_value(js(self), delta).map(Js::value)
    }

    /// `ArrayBuffer toFixedLengthBuffer()`
    ///
    /// [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-tofixedlengthbuffer)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toFixedLengthBuffer")]
    #[inline]
    pub fn to_fixed_length_buffer(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_toFixedLengthBuffer__as_value(js(self)).map(Js::read)
    }

    /// `ArrayBuffer toResizableBuffer()`
    ///
    /// [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-toresizablebuffer)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "toResizableBuffer")]
    #[inline]
    pub fn to_resizable_buffer(&self) -> Result<ArrayBuffer, Exception> {
        Js::try_call_toResizableBuffer__as_value(js(self)).map(Js::read)
    }

    /// `readonly attribute ArrayBuffer buffer`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Memory/buffer) · [Specification](https://webassembly.github.io/spec/js-api/#dom-memory-buffer)
    #[inline]
    pub fn buffer(&self) -> ArrayBuffer {
        FromJs::from_js(Js::get_buffer__as_value(js(self)))
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TableDescriptor {
    /// `dictionary TableDescriptor`
    pub fn new(element: TableKind, initial: &JsValue) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "element", element.as_str());
        property::set(&this, "initial", initial);
        this
    }

    /// `required TableKind element`
    #[doc(alias = "element")]
    pub fn get_element(&self) -> TableKind {
        property::get(self, "element")
    }

    /// `required TableKind element`
    #[doc(alias = "element")]
    pub fn set_element(&self, value: TableKind) -> &Self {
        property::set_str(self, "element", value.as_str());
        self
    }

    /// `required AddressValue initial`
    #[doc(alias = "initial")]
    pub fn get_initial(&self) -> JsValue {
        property::get(self, "initial")
    }

    /// `required AddressValue initial`
    #[doc(alias = "initial")]
    pub fn set_initial(&self, value: &JsValue) -> &Self {
        property::set(self, "initial", value);
        self
    }

    /// `AddressValue maximum`
    #[doc(alias = "maximum")]
    pub fn get_maximum(&self) -> JsValue {
        property::get(self, "maximum")
    }

    /// `AddressValue maximum`
    #[doc(alias = "maximum")]
    pub fn set_maximum(&self, value: &JsValue) -> &Self {
        property::set(self, "maximum", value);
        self
    }

    /// `AddressType address`
    #[doc(alias = "address")]
    pub fn get_address(&self) -> Option<AddressType> {
        property::get(self, "address")
    }

    /// `AddressType address`
    #[doc(alias = "address")]
    pub fn set_address(&self, value: AddressType) -> &Self {
        property::set_str(self, "address", value.as_str());
        self
    }
}

impl crate::WebAssembly::Table {
    /// `constructor(TableDescriptor descriptor, optional any value)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/Table) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-table)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(descriptor: &TableDescriptor) -> Result<crate::WebAssembly::Table, Exception> {
        Js::try_new_WebAssembly_Table__value__as_value(descriptor.as_ref()).map(Js::cast)
    }

    /// `constructor(TableDescriptor descriptor, optional any value)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/Table) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-table)
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

    /// `AddressValue grow(AddressValue delta, optional any value)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/grow) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-grow)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn grow(&self, delta: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_grow__value__as_value(js(self), delta).map(Js::value)
    }

    /// `AddressValue grow(AddressValue delta, optional any value)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/grow) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-grow)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "grow")]
    #[inline]
    pub fn grow_with_value(&self, delta: &JsValue, value: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_grow__value2__as_value(js(self), delta, value).map(Js::value)
    }

    /// `any get(AddressValue index)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/get) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-get)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn get(&self, index: &JsValue) -> Result<JsValue, Exception> {
        Js::try_call_get__value__as_value(js(self), index).map(Js::value)
    }

    /// `undefined set(AddressValue index, optional any value)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/set) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-set)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn set(&self, index: &JsValue) -> Result<(), Exception> {
        Js::try_call_set__value(js(self), index)
    }

    /// `undefined set(AddressValue index, optional any value)`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/set) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-set)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "set")]
    #[inline]
    pub fn set_with_value(&self, index: &JsValue, value: &JsValue) -> Result<(), Exception> {
        Js::try_call_set__value2(js(self), index, value)
    }

    /// `readonly attribute AddressValue length`
    ///
    /// Baseline: widely available since 2017-10. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Table/length) · [Specification](https://webassembly.github.io/spec/js-api/#dom-table-length)
    #[inline]
    pub fn length(&self) -> JsValue {
        Js::get_length__as_value(js(self))
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl GlobalDescriptor {
    /// `dictionary GlobalDescriptor`
    pub fn new(value: ValueType) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "value", value.as_str());
        this
    }

    /// `required ValueType value`
    #[doc(alias = "value")]
    pub fn get_value(&self) -> ValueType {
        property::get(self, "value")
    }

    /// `required ValueType value`
    #[doc(alias = "value")]
    pub fn set_value(&self, value: ValueType) -> &Self {
        property::set_str(self, "value", value.as_str());
        self
    }

    /// `boolean mutable = false`
    #[doc(alias = "mutable")]
    pub fn get_mutable(&self) -> Option<bool> {
        property::get(self, "mutable")
    }

    /// `boolean mutable = false`
    #[doc(alias = "mutable")]
    pub fn set_mutable(&self, value: bool) -> &Self {
        property::set_bool(self, "mutable", value);
        self
    }
}

impl crate::WebAssembly::Global {
    /// `constructor(GlobalDescriptor descriptor, optional any v)`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/Global) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-global)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(descriptor: &GlobalDescriptor) -> Result<crate::WebAssembly::Global, Exception> {
        Js::try_new_WebAssembly_Global__value__as_value(descriptor.as_ref()).map(Js::cast)
    }

    /// `constructor(GlobalDescriptor descriptor, optional any v)`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/Global) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-global)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_v(descriptor: &GlobalDescriptor, v: &JsValue) -> Result<crate::WebAssembly::Global, Exception> {
        Js::try_new_WebAssembly_Global__value2__as_value(descriptor.as_ref(), v).map(Js::cast)
    }

    /// `any valueOf()`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/valueOf) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-valueof)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "valueOf")]
    #[inline]
    pub fn value_of(&self) -> Result<JsValue, Exception> {
        Js::try_call_valueOf__as_value(js(self)).map(Js::value)
    }

    /// `attribute any value`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/value) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn value(&self) -> Result<JsValue, Exception> {
        Js::try_get_value__as_value(js(self)).map(Js::value)
    }

    /// `attribute any value`
    ///
    /// Baseline: widely available since 2020-03. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Global/value) · [Specification](https://webassembly.github.io/spec/js-api/#dom-global-value)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "value")]
    #[inline]
    pub fn set_value(&self, value: &JsValue) -> Result<(), Exception> {
        Js::try_set_value__value(js(self), value)
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl TagType {
    /// `dictionary TagType`
    pub fn new(parameters: impl IntoSequence<ValueType>) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "parameters", &parameters.to_value());
        this
    }

    /// `required sequence<ValueType> parameters`
    #[doc(alias = "parameters")]
    pub fn get_parameters(&self) -> Array<ValueType> {
        property::get(self, "parameters")
    }

    /// `required sequence<ValueType> parameters`
    #[doc(alias = "parameters")]
    pub fn set_parameters(&self, value: impl IntoSequence<ValueType>) -> &Self {
        property::set(self, "parameters", &value.to_value());
        self
    }
}

impl crate::WebAssembly::Tag {
    /// `constructor(TagType type)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Tag/Tag) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-tag-tag-type-type)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(type_: &TagType) -> Result<crate::WebAssembly::Tag, Exception> {
        Js::try_new_WebAssembly_Tag__value__as_value(type_.as_ref()).map(Js::cast)
    }

    /// `readonly attribute DOMString toStringTag`
    #[doc(alias = "@@toStringTag")]
    #[inline]
    pub fn to_string_tag(&self) -> String {
        Js::get_symbol_toStringTag__as_value(js(self)).as_string().unwrap_or_default()
    }
}

impl ExceptionOptions {
    /// `dictionary ExceptionOptions`
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// `boolean traceStack = false`
    #[doc(alias = "traceStack")]
    pub fn get_trace_stack(&self) -> Option<bool> {
        property::get(self, "traceStack")
    }

    /// `boolean traceStack = false`
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
    /// `constructor(Tag exceptionTag, sequence<any> payload, optional ExceptionOptions options = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/Exception) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-exception)
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

    /// `constructor(Tag exceptionTag, sequence<any> payload, optional ExceptionOptions options = {})`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/Exception) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-exception)
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

    /// `any getArg(Tag exceptionTag, [EnforceRange] unsigned long index)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/getArg) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-getarg)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getArg")]
    #[inline]
    pub fn get_arg(&self, exception_tag: &crate::WebAssembly::Tag, index: u32) -> Result<JsValue, Exception> {
        Js::try_call_getArg__value_number__as_value(js(self), exception_tag.as_ref(), index as f64).map(Js::value)
    }

    /// `boolean is(Tag exceptionTag)`
    ///
    /// Baseline: widely available since 2022-05. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/is) · [Specification](https://webassembly.github.io/exception-handling/js-api/#dom-exception-is)
    #[inline]
    pub fn is(&self, exception_tag: &crate::WebAssembly::Tag) -> bool {
        Js::call_is__value__as_bool(js(self), exception_tag.as_ref()).get()
    }

    /// `readonly attribute (DOMString or undefined) stack`
    ///
    /// Not in Baseline. [MDN](https://developer.mozilla.org/docs/WebAssembly/Reference/JavaScript_interface/Exception/stack) · [Specification](https://webassembly.github.io/spec/js-api/#dom-exception-stack)
    #[inline]
    pub fn stack(&self) -> Option<String> {
        Js::get_stack__as_value(js(self)).as_string()
    }

    /// `readonly attribute DOMString toStringTag`
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
