//! `WebAssembly`: modules, instances, memories, tables, globals, tags and exceptions.
#![cfg(target_arch = "wasm32")]

use wasm_bindgen_test::wasm_bindgen_test;
use web_bindings::WebAssembly::{
    self, CompileError, Exception, Global, Instance, LinkError, Memory, Module, RuntimeError, SuspendError, Suspending,
    Table, Tag,
};
use web_bindings::{
    AddressType, Array, ErrorOptions, Function, GlobalDescriptor, ImportExportKind, JsCast, JsValue, MemoryDescriptor,
    Object, Promise, Reflect, TableDescriptor, TableKind, TagType, Uint8Array, ValueType,
};
use web_bindings_tests::{engine_has, js, panics};

const EMPTY: [u8; 8] = [0, b'a', b's', b'm', 1, 0, 0, 0];

/// `(module (import "env" "f" (func)) (func (export "run") call 0) (func (export "trap") unreachable))`, and a custom
/// section called `note`, which holds 7.
fn module_bytes() -> Vec<u8> {
    let mut bytes = EMPTY.to_vec();
    bytes.extend([1, 4, 1, 0x60, 0, 0]); // one type: no parameters, no results
    bytes.extend([2, 9, 1, 3, b'e', b'n', b'v', 1, b'f', 0, 0]); // the import
    bytes.extend([3, 3, 2, 0, 0]); // two functions
    bytes.extend([7, 14, 2, 3, b'r', b'u', b'n', 0, 1, 4, b't', b'r', b'a', b'p', 0, 2]); // the exports
    bytes.extend([10, 10, 2, 4, 0, 0x10, 0, 0x0b, 3, 0, 0, 0x0b]); // the code
    bytes.extend([0, 6, 4, b'n', b'o', b't', b'e', 7]);
    bytes
}

fn imports(function: &str) -> Object {
    js(&format!("{{ env: {{ f: {function} }} }}")).unchecked_into()
}

fn call(instance: &Instance, export: &str) -> Result<JsValue, web_bindings::Exception> {
    let function = Reflect::get_str(&instance.exports(), export).unwrap();
    Function::<fn()>::from(function).apply(&JsValue::UNDEFINED, &[])
}

#[wasm_bindgen_test]
fn modules() {
    let module = Module::new(&module_bytes()[..]).unwrap();
    let exports: Vec<_> = Module::exports(&module).into_iter().collect();
    assert_eq!((exports[0].get_name().as_str(), exports[0].get_kind()), ("run", ImportExportKind::Function));
    let import = Module::imports(&module).get(0).unwrap();
    assert_eq!((import.get_module().as_str(), import.get_name().as_str()), ("env", "f"));
    let notes = Module::custom_sections(&module, "note");
    assert_eq!(Uint8Array::from(notes.get(0).unwrap()).to_vec(), [7]);
    assert_eq!(Module::custom_sections(&module, "none").length(), 0);
    let empty = Module::new(&EMPTY[..]).unwrap();
    assert_eq!(Module::exports(&empty).length(), 0);
    for bytes in [&[][..], &EMPTY[..7], &[1; 8]] {
        let error = Module::new(bytes).unwrap_err();
        assert!(error.value().is_instance_of::<CompileError>(), "{error}");
        assert!(!WebAssembly::validate(bytes));
    }
    assert!(WebAssembly::validate(&EMPTY[..]));
}

#[wasm_bindgen_test]
fn instances() {
    let module = Module::new(&module_bytes()[..]).unwrap();
    let throwing = imports("() => { throw new SyntaxError('from the import') }");
    let instance = Instance::new_with_import_object(&module, &throwing).unwrap();
    assert_eq!(call(&instance, "run").unwrap_err().message(), "from the import");
    let trap = call(&instance, "trap").unwrap_err();
    assert!(trap.value().is_instance_of::<RuntimeError>());
    assert_eq!(trap.name(), "RuntimeError");
    assert!(Object::is_frozen(&instance.exports()));
    assert_eq!(Instance::new(&module).unwrap_err().name(), "TypeError", "it has imports");
    let error = Instance::new_with_import_object(&module, &imports("1")).unwrap_err();
    assert!(error.value().is_instance_of::<LinkError>());
}

#[wasm_bindgen_test]
async fn compiled_and_instantiated_later() {
    let module = WebAssembly::compile(&EMPTY[..]).await.unwrap();
    let instance = WebAssembly::instantiate_with_module_object(&module).await.unwrap();
    assert_eq!(Object::keys(&instance.exports()).length(), 0);
    let source = WebAssembly::instantiate_with_import_object(&module_bytes()[..], &imports("() => {}")).await.unwrap();
    assert!(call(&source.get_instance(), "run").is_ok());
    assert_eq!(Module::exports(&source.get_module()).length(), 2);
    let error = WebAssembly::compile(&EMPTY[..7]).await.unwrap_err();
    assert!(error.value().is_instance_of::<CompileError>());
    let error = WebAssembly::instantiate_with_import_object(&module_bytes()[..], &imports("1")).await.unwrap_err();
    assert!(error.value().is_instance_of::<LinkError>());
}

#[wasm_bindgen_test]
async fn streamed() {
    let response = |kind: &str| {
        let code = format!(
            "Promise.resolve(new Response(new Uint8Array({EMPTY:?}), {{ headers: {{ 'content-type': '{kind}' }} }}))"
        );
        Promise::<web_bindings::Response>::from(js(&code))
    };
    assert!(WebAssembly::compile_streaming(&response("application/wasm")).await.is_ok());
    assert!(WebAssembly::instantiate_streaming(&response("application/wasm")).await.is_ok());
    assert_eq!(WebAssembly::compile_streaming(&response("text/plain")).await.unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn memories() {
    let descriptor = MemoryDescriptor::new(&1.into());
    descriptor.set_maximum(&2.into());
    let memory = Memory::new(&descriptor).unwrap();
    let before = memory.buffer();
    assert_eq!(before.byte_length(), 65536);
    assert_eq!(memory.grow(&1.into()).unwrap(), 1.0, "how many pages there were");
    assert_eq!((memory.buffer().byte_length(), before.byte_length()), (131_072, 0), "the old buffer is detached");
    assert_eq!(memory.grow(&1.into()).unwrap_err().name(), "RangeError");
    assert_eq!(memory.grow(&0.into()).unwrap(), 2.0);
    assert_eq!(memory.buffer().slice(0).byte_length(), 131_072);
    assert_eq!(memory.grow(&f64::NAN.into()).unwrap_err().name(), "TypeError");
    descriptor.set_initial(&3.into());
    assert_eq!(Memory::new(&descriptor).unwrap_err().name(), "RangeError", "more than the maximum");
    assert_eq!(Memory::new(&MemoryDescriptor::new(&JsValue::from(-1))).unwrap_err().name(), "TypeError");
}

panics! {
    a_memory_keeps_its_buffer: Memory::new(&MemoryDescriptor::new(&1.into())).unwrap().buffer().transfer()
        => "`ArrayBuffer.transfer` threw TypeError";
}

#[wasm_bindgen_test]
fn memories_of_resizable_buffers() {
    if !engine_has("WebAssembly.Memory.prototype.toResizableBuffer") {
        return;
    }
    let descriptor = MemoryDescriptor::new(&1.into());
    descriptor.set_maximum(&2.into());
    let memory = Memory::new(&descriptor).unwrap();
    let buffer = memory.to_resizable_buffer().unwrap();
    assert!(buffer.resizable());
    assert_eq!(memory.grow(&1.into()).unwrap(), 1.0);
    assert_eq!(buffer.byte_length(), 131_072, "it grows with its memory");
    assert!(!memory.to_fixed_length_buffer().unwrap().resizable());
    let endless = Memory::new(&MemoryDescriptor::new(&1.into())).unwrap();
    assert_eq!(endless.to_resizable_buffer().unwrap_err().name(), "TypeError", "up to which length?");
}

#[wasm_bindgen_test]
fn tables() {
    let descriptor = TableDescriptor::new(TableKind::Externref, &2.into());
    descriptor.set_maximum(&3.into());
    let table = Table::new_with_value(&descriptor, &"first".into()).unwrap();
    assert_eq!(table.length(), 2.0);
    assert_eq!(table.get(&1.into()).unwrap(), "first");
    table.set_with_value(&0.into(), &7.into()).unwrap();
    assert_eq!(table.get(&0.into()).unwrap(), 7.0);
    table.set(&0.into()).unwrap();
    assert!(table.get(&0.into()).unwrap().is_undefined());
    assert_eq!(table.grow_with_value(&1.into(), &true.into()).unwrap(), 2.0);
    assert_eq!(table.get(&2.into()).unwrap(), true);
    assert_eq!(table.grow(&1.into()).unwrap_err().name(), "RangeError");
    assert_eq!(table.get(&3.into()).unwrap_err().name(), "RangeError");
    assert_eq!(table.set(&JsValue::from(-1)).unwrap_err().name(), "TypeError");
    let functions = Table::new(&TableDescriptor::new(TableKind::Anyfunc, &1.into())).unwrap();
    assert!(functions.get(&0.into()).unwrap().is_null());
    assert_eq!(
        functions.set_with_value(&0.into(), &js("() => 1")).unwrap_err().name(),
        "TypeError",
        "not WebAssembly's"
    );
    let unknown = TableDescriptor::new(TableKind::UnknownValue("rows"), &0.into());
    assert_eq!(Table::new(&unknown).unwrap_err().name(), "TypeError");
}

#[wasm_bindgen_test]
fn globals() {
    let descriptor = GlobalDescriptor::new(ValueType::I32);
    let constant = Global::new_with_v(&descriptor, &5.7.into()).unwrap();
    assert_eq!(constant.value().unwrap(), 5.0);
    assert_eq!(constant.value_of().unwrap(), 5.0);
    assert_eq!(constant.set_value(&6.into()).unwrap_err().name(), "TypeError", "it is constant");
    descriptor.set_mutable(true);
    let variable = Global::new(&descriptor).unwrap();
    assert_eq!(variable.value().unwrap(), 0.0);
    variable.set_value(&JsValue::from(f64::NAN)).unwrap();
    assert_eq!(variable.value().unwrap(), 0.0);
    assert_eq!(variable.set_value(&js("1n")).unwrap_err().name(), "TypeError");
    assert_eq!(variable.set_value(&js("Symbol()")).unwrap_err().name(), "TypeError");
    let wide = Global::new_with_v(&GlobalDescriptor::new(ValueType::I64), &js("-1n")).unwrap();
    assert_eq!(wide.value().unwrap(), js("-1n"));
    assert_eq!(Global::new_with_v(&GlobalDescriptor::new(ValueType::I64), &1.into()).unwrap_err().name(), "TypeError");
    let vector = Global::new(&GlobalDescriptor::new(ValueType::V128));
    // Where there can be such a global, nobody can read it.
    assert!(vector.is_err() || vector.unwrap().value().is_err());
}

#[wasm_bindgen_test]
fn tags_and_exceptions() {
    let tag = Tag::new(&TagType::new([ValueType::I32, ValueType::Externref])).unwrap();
    let payload = Array::<JsValue>::of([JsValue::from(1), JsValue::from("two")]);
    let exception = Exception::new(&tag, &payload).unwrap();
    assert!(exception.is(&tag));
    assert_eq!(exception.get_arg(&tag, 0).unwrap(), 1.0);
    assert_eq!(exception.get_arg(&tag, 1).unwrap(), "two");
    assert_eq!(exception.get_arg(&tag, 2).unwrap_err().name(), "RangeError");
    let other = Tag::new(&TagType::new(Vec::<ValueType>::new())).unwrap();
    assert!(!exception.is(&other));
    assert_eq!(exception.get_arg(&other, 0).unwrap_err().name(), "TypeError");
    let bad = [js("Symbol()"), JsValue::NULL];
    assert_eq!(Exception::new(&tag, bad).unwrap_err().name(), "TypeError", "a symbol is no number");
    assert!(Exception::new(&other, Vec::<JsValue>::new()).is_ok());
    let unknown = TagType::new([ValueType::UnknownValue("i31")]);
    assert_eq!(Tag::new(&unknown).unwrap_err().name(), "TypeError");
    assert!(exception.stack().is_none());
}

#[wasm_bindgen_test]
fn the_tag_of_javascripts_own_exceptions() {
    if !engine_has("WebAssembly.JSTag") {
        return;
    }
    let tag = WebAssembly::js_tag();
    let exception = Exception::new(&tag, [JsValue::from("thrown")]);
    assert_eq!(exception.unwrap_err().name(), "TypeError", "only JavaScript makes these");
    assert!(JsValue::from(tag).dyn_into::<Tag>().is_ok());
}

#[wasm_bindgen_test]
fn errors_of_web_assembly() {
    let options = ErrorOptions::new();
    options.set_cause(&"why".into());
    let errors: [(&str, JsValue); 3] = [
        ("CompileError", CompileError::new_with_options("m", &options).into()),
        ("LinkError", LinkError::new_with_options("m", &options).into()),
        ("RuntimeError", RuntimeError::new_with_options("m", &options).into()),
    ];
    for (name, error) in errors {
        let error: web_bindings::Error = error.dyn_into().unwrap();
        assert_eq!(error.to_string(), format!("{name}: m"));
        assert_eq!(error.cause(), "why");
    }
    assert_eq!(LinkError::new("").to_string(), "LinkError");
    assert!(JsValue::from(LinkError::new("m")).dyn_into::<CompileError>().is_err());
}

#[wasm_bindgen_test]
async fn functions_that_wait() {
    if !engine_has("WebAssembly.Suspending") {
        return;
    }
    let module = Module::new(&module_bytes()[..]).unwrap();
    let suspending = Suspending::new(js("() => Promise.resolve(1)").unchecked_ref()).unwrap();
    let imports = imports("0");
    Reflect::set_str(&Reflect::get_str(&imports, "env").unwrap(), "f", &suspending).unwrap();
    let instance = Instance::new_with_import_object(&module, &imports).unwrap();
    let run = Reflect::get_str(&instance.exports(), "run").unwrap();
    let promising = WebAssembly::promising(run.unchecked_ref()).unwrap();
    let promise = promising.apply(&JsValue::UNDEFINED, &[]).unwrap();
    assert!(Promise::<JsValue>::from(promise).await.unwrap().is_undefined());
    let error = call(&instance, "run").unwrap_err();
    assert!(error.value().is_instance_of::<SuspendError>(), "nobody waits for it");
    assert_eq!(WebAssembly::promising(js("() => 1").unchecked_ref()).unwrap_err().name(), "TypeError");
    assert_eq!(Suspending::new(&Object::new()).unwrap_err().name(), "TypeError");
    assert_eq!(SuspendError::new("m").to_string(), "SuspendError: m");
}

#[wasm_bindgen_test]
fn class_strings() {
    let module = Module::new(&EMPTY[..]).unwrap();
    let memory = Memory::new(&MemoryDescriptor::new(&0.into())).unwrap();
    let table = Table::new(&TableDescriptor::new(TableKind::Externref, &0.into())).unwrap();
    let global = Global::new(&GlobalDescriptor::new(ValueType::F64)).unwrap();
    let tag = Tag::new(&TagType::new(Vec::<ValueType>::new())).unwrap();
    let names = [
        WebAssembly::to_string_tag(),
        module.to_string_tag(),
        Instance::new(&module).unwrap().to_string_tag(),
        memory.to_string_tag(),
        table.to_string_tag(),
        global.to_string_tag(),
        tag.to_string_tag(),
        Exception::new(&tag, Vec::<JsValue>::new()).unwrap().to_string_tag(),
    ];
    let classes = ["Module", "Instance", "Memory", "Table", "Global", "Tag", "Exception"];
    assert_eq!(names[0], "WebAssembly");
    assert_eq!(names[1..], classes.map(|class| format!("WebAssembly.{class}")));
}

#[wasm_bindgen_test]
fn addresses_of_64_bits() {
    let descriptor = MemoryDescriptor::new(&js("1n"));
    descriptor.set_address(AddressType::I64);
    assert_eq!(descriptor.get_address(), Some(AddressType::I64));
    // An engine that does not know them takes the number for one of 32 bits, which a `bigint` is not.
    if let Ok(memory) = Memory::new(&descriptor) {
        assert_eq!(memory.grow(&js("1n")).unwrap(), js("1n"));
    }
}
