//! Whole files: their definitions and their errors.

use super::*;
use crate::model::{
    Calls, Definition, DefinitionKind, IntegerKind, InterfaceKind, Literal, Member, MemberKind, Name, StringKind, Type,
    TypeKind,
};

fn parse_one(text: &str) -> (Syntax, Vec<String>) {
    let sources = Sources::from_texts([("a.idl", text)]);
    let mut diagnostics = Diagnostics::default();
    let syntax = parse(&sources, &mut diagnostics);
    let shown = diagnostics.errors().iter().map(|diagnostic| {
        let at = diagnostic.primary.as_ref().map_or(0, |label| label.span.start as usize);
        let line = 1 + text[..at].matches('\n').count();
        let column = 1 + text[..at].chars().rev().take_while(|character| *character != '\n').count();
        format!("{line}:{column} {}", diagnostic.message)
    });
    (syntax, shown.collect())
}

fn errors(text: &str) -> Vec<String> {
    parse_one(text).1
}

fn parse_valid(text: &str) -> Vec<Fragment> {
    let (syntax, errors) = parse_one(text);
    assert_eq!(errors, Vec::<String>::new(), "{text}");
    syntax.fragments
}

fn members(text: &str) -> Vec<Member<Name>> {
    match parse_valid(text).remove(0) {
        Fragment::Definition(Definition { kind: DefinitionKind::Interface(interface), .. })
        | Fragment::Partial(Definition { kind: DefinitionKind::Interface(interface), .. }) => interface.members,
        other => panic!("no interface: {other:?}"),
    }
}

fn attribute_type(ty: &str) -> Type<Name> {
    let members = members(&format!("interface A {{ attribute {ty} a; }};"));
    match &members[0].kind {
        MemberKind::Attribute(attribute) => attribute.ty.clone(),
        other => panic!("no attribute: {other:?}"),
    }
}

#[test]
fn every_kind_of_definition() {
    let fragments = parse_valid(
        "[Exposed=Window] interface A : B { };
         partial interface A { };
         interface mixin M { };
         partial interface mixin M { };
         A includes M;
         callback interface C { };
         namespace N { };
         partial namespace N { };
         dictionary D : E { };
         partial dictionary D { };
         enum F { \"a\", \"\", };
         callback G = undefined (any a);
         typedef unsigned long long H; // the last comment has no line end",
    );
    let shown = fragments.iter().map(|fragment| match fragment {
        Fragment::Declared(name) => name.text.clone(),
        Fragment::Definition(definition) => format!("{} {}", definition.name, definition.kind_with_article()),
        Fragment::Partial(definition) => format!("{} partial {}", definition.name, definition.kind_with_article()),
        Fragment::Includes(includes) => format!("{} includes {}", includes.target.text, includes.mixin.text),
    });
    assert_eq!(
        shown.collect::<Vec<_>>(),
        [
            "A an interface",
            "A partial an interface",
            "M an interface mixin",
            "M partial an interface mixin",
            "A includes M",
            "C a callback interface",
            "N a namespace",
            "N partial a namespace",
            "D a dictionary",
            "D partial a dictionary",
            "F an enum",
            "G a callback",
            "H a typedef",
        ]
    );
}

#[test]
fn every_kind_of_member() {
    let members = members(
        "interface A {
            const long C = -0x10;
            readonly attribute DOMString a;
            static attribute long b;
            inherit attribute long c;
            stringifier attribute long d;
            constructor(optional any x = undefined, long... y);
            undefined e();
            static undefined f();
            getter any (DOMString name);
            setter undefined g(unsigned long i, any v);
            deleter undefined (DOMString name);
            stringifier DOMString h();
            legacycaller any (any x);
            stringifier;
            iterable<long>;
            async_iterable<DOMString, long>(optional any o);
            readonly maplike<DOMString, long>;
            setlike<long>;
        };",
    );
    let names: Vec<_> = members.iter().map(Member::overlay_name).collect();
    assert_eq!(
        names,
        [
            "C",
            "a",
            "b",
            "c",
            "d",
            "constructor",
            "e",
            "f",
            "-",
            "g",
            "-",
            "h",
            "-",
            "toString",
            "@@iterator",
            "@@asyncIterator",
            "@@iterator",
            "@@iterator"
        ]
    );
    let MemberKind::Constant(constant) = &members[0].kind else { panic!() };
    assert_eq!(constant.value, Literal::Integer(-16));
    let MemberKind::Constructor(constructor) = &members[5].kind else { panic!() };
    assert_eq!(constructor.arguments[0].default, Some(Literal::Undefined));
    assert!(constructor.arguments[1].variadic);
}

#[test]
fn spans_are_those_of_the_file() {
    // Spans count bytes. Before the names are a character of two bytes and text that weedle sees otherwise.
    let text = "/* é */ interface _A {\n  [R=(0, 8)] attribute async_sequence<Bé> _x;\n};".replace("é>", ">");
    let members = members(&text);
    let span = members[0].origin.span;
    assert_eq!(&text[span.start as usize..span.end as usize], "x");
    let MemberKind::Attribute(attribute) = &members[0].kind else { panic!() };
    let TypeKind::AsyncSequence(item) = &attribute.ty.kind else { panic!("{:?}", attribute.ty) };
    let TypeKind::Reference(name) = &item.kind else { panic!() };
    assert_eq!((name.text.as_str(), &text[name.span.start as usize..name.span.end as usize]), ("B", "B"));
}

#[test]
fn an_unnamed_member_is_where_its_keyword_is() {
    let text = "interface A { [X] getter any (DOMString name); [Y] iterable<long>; };";
    let starts: Vec<_> = members(text).iter().map(|member| &text[member.origin.span.start as usize..][..6]).collect();
    assert_eq!(starts, ["getter", "iterab"]);
}

#[test]
fn types_that_weedle_does_not_know() {
    assert_eq!(attribute_type("bigint").kind, TypeKind::BigInt);
    assert_eq!(attribute_type("Float16Array").kind, TypeKind::Buffer(crate::model::BufferKind::Float16Array));
    let TypeKind::Union(members) = attribute_type("(undefined or object or (long or bigint)?)").kind else { panic!() };
    assert_eq!(
        (&members[0].kind, &members[1].kind, members[2].nullable),
        (&TypeKind::Undefined, &TypeKind::Object, true)
    );
    let record = attribute_type("record<USVString, [Clamp] octet?>?");
    assert!(record.nullable);
    let TypeKind::Record(StringKind::Usv, value) = record.kind else { panic!() };
    assert!(value.clamp && value.nullable);
    let TypeKind::Promise(value) = attribute_type("Promise<sequence<[EnforceRange] long>>").kind else { panic!() };
    let TypeKind::Sequence(item) = value.kind else { panic!() };
    assert!(item.enforce_range);
}

#[test]
fn types_and_the_text_that_weedle_sees() {
    for (text, prepared, kind) in [
        ("attribute long a;", "attribute A___ a;", "Integer(Long)"),
        ("attribute unsigned long long a;", "attribute A_________________ a;", "Integer(UnsignedLongLong)"),
        ("attribute unrestricted float a;", "attribute A_________________ a;", "Float(UnrestrictedFloat)"),
        ("attribute Uint8Array? a;", "attribute A__________ a;", "Buffer(Uint8Array)"),
        ("attribute async_sequence <any> a;", "attribute A___________________ a;", "AsyncSequence"),
        ("attribute record<JSString,[A] long?> a;", "attribute A_________________________ a;", "Record(Dom"),
        ("attribute sequence<[A] sequence<any>>a;", "attribute A_________________________ a;", "Sequence"),
        ("attribute(long or Foo)a;", "attribute A__________ a;", "Union"),
        ("sequence<long>a();", "A____________ a();", "Sequence"),
        ("a b(optional(long or Foo)c);", "A b(optional A__________ c);", "Reference"),
        ("attribute sequence<[A(long b)] any>a;", "attribute A_______________________ a;", "Sequence"),
        ("attribute [Clamp] octet[] a;", "attribute [Clamp] A______ a;", "Sequence"),
        ("attribute /* b */ any a; /* c */", "attribute         A__ a;        ", "Any"),
        (
            "[R, ReflectRange=(0, 8), B=-2.5] attribute any a;",
            "[R, ReflectRange       , B     ] attribute A__ a;",
            "Any",
        ),
        ("[A=b|c, D,] attribute any a;", "[A    , D ] attribute A__ a;", "Any"),
        ("[F=(G,H), I=\"x\", J=*] attribute any a;", "[F=(G,H), I=\"x\", J=*] attribute A__ a;", "Any"),
    ] {
        let file = format!("interface A {{{text}}};");
        let lexed = tokens::lex(&file);
        let found = grammar::outline(FileId(0), &file, &lexed).prepared;
        assert_eq!(found.text, format!("interface A {{{prepared}}};"), "{text}");
        let first = found.types.iter().min_by_key(|(position, _)| **position);
        let ty = first.map(|(_, ty)| format!("{:?}", ty.kind)).unwrap_or_default();
        assert!(ty.starts_with(kind), "{text}: {ty}");
    }
}

#[test]
fn types_that_touch_the_words_beside_them() {
    let text = "interface A { attribute(long or Foo)a; sequence<long>b(optional(long or Foo)c); };
        dictionary D { required(long or Foo)a; }; typedef(long or Foo)T; callback C =(long or Foo)(any a);";
    let mut kinds = Vec::new();
    for fragment in parse_valid(text) {
        let Fragment::Definition(definition) = fragment else { panic!("{fragment:?}") };
        definition.types(&mut |ty| {
            kinds.push(match &ty.kind {
                TypeKind::Union(members) => format!("a union of {}", members.len()),
                other => format!("{other:?}").chars().take_while(char::is_ascii_alphabetic).collect(),
            });
        });
    }
    let union = "a union of 2";
    assert_eq!(kinds, [union, "Sequence", union, union, union, union, "Any"]);
}

#[test]
fn types_of_the_dialect() {
    let scope = ["T"];
    let parse = |text: &str| grammar::type_text(FileId(0), 0, text, &scope);
    let kind = |text: &str| parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}")).kind;
    assert_eq!(kind("T"), TypeKind::Parameter("T".to_owned()));
    assert_eq!(kind("T.Number"), TypeKind::Projection("T".to_owned(), "Number".to_owned()));
    let any = || Box::new(Type::plain(TypeKind::Any));
    assert_eq!(kind("[any, any]"), TypeKind::Pair(any(), any()));
    assert_eq!(kind("sequence<[any, any]>"), TypeKind::Sequence(Box::new(Type::plain(TypeKind::Pair(any(), any())))));
    assert_eq!(kind("() -> any"), TypeKind::Function(Vec::new(), any()));
    assert_eq!(kind("(any, any) -> any"), TypeKind::Function(vec![*any(), *any()], any()));
    assert_eq!(kind("(any or any)"), TypeKind::Union(vec![*any(), *any()]));
    assert_eq!(kind("record<any>"), TypeKind::Record(StringKind::Dom, any()));
    let TypeKind::Generic(map, arguments) = kind("Map<any, any>") else { panic!() };
    assert_eq!((map.text.as_str(), arguments), ("Map", vec![*any(), *any()]));
    for wrong in ["", "T.", "[any]", "(any)", "Map<", "any any", "é"] {
        assert!(parse(wrong).is_err(), "{wrong}");
    }
    assert!(parse(&"Map<".repeat(100_000)).is_err());
    assert!(parse(&format!("{}any{}", "Map<".repeat(15), ">".repeat(15))).is_ok());
    assert!(parse(&format!("{}any{}", "Map<".repeat(16), ">".repeat(16))).is_err());
}

#[test]
fn extended_attributes_of_types() {
    assert_eq!(attribute_type("[LegacyNullToEmptyString] DOMString"), Type::plain(TypeKind::String(StringKind::Dom)));
    let members = members("interface A { undefined f([AllowShared] BufferSource a, optional [Clamp] octet b = 1); };");
    let MemberKind::Operation(operation) = &members[0].kind else { panic!() };
    assert!(operation.arguments[0].ty.allow_shared && operation.arguments[1].ty.clamp);
}

#[test]
fn extended_attributes_of_definitions() {
    let text = "[Global=(Worker, W), Exposed(Window F, Worker G), LegacyFactoryFunction=Audio(optional X x = {}),
         LegacyWindowAlias=(P, Q), LegacyNamespace=N, NoInterfaceObject, ReflectRange=(0, 8), Old=\"x\",]
         interface A { };";
    let Fragment::Definition(definition) = parse_valid(text).remove(0) else { panic!() };
    let DefinitionKind::Interface(interface) = definition.kind else { panic!() };
    assert_eq!(interface.kind, InterfaceKind::Interface);
    assert_eq!(interface.global, ["Worker", "W"]);
    assert_eq!(interface.exposed, crate::model::Exposure::Globals(vec!["Window".to_owned(), "Worker".to_owned()]));
    assert_eq!(interface.legacy_window_aliases, ["P", "Q"]);
    assert_eq!(interface.legacy_namespace.as_deref(), Some("N"));
    assert!(interface.no_interface_object);
    let MemberKind::LegacyFactory(factory) = &interface.members[0].kind else { panic!() };
    assert_eq!((factory.name.as_str(), &factory.arguments[0].default), ("Audio", &Some(Literal::EmptyDictionary)));
}

/// The attributes of an interface apply to nothing after it.
#[test]
fn a_definition_says_nothing_about_the_next() {
    let text = "// Dialect: ecmascript
        [TypeParameters=T, Calls=during, Throws] interface A { any a([Type=\"(T) -> any\"] any f); };
        dictionary D { [Type=\"() -> any\"] any f; };
        interface B { any b([Type=\"() -> T\"] any f); };";
    let fragments = parse_valid(text);
    let calls = |index: usize| {
        let Fragment::Definition(definition) = &fragments[index] else { panic!("{:?}", fragments[index]) };
        let mut calls = Vec::new();
        definition.types(&mut |ty| calls.extend(matches!(ty.kind, TypeKind::Function(..)).then_some(ty.calls)));
        calls
    };
    assert_eq!(calls(0), [Some(Calls::During)]);
    assert_eq!(calls(1), [None]);
    assert_eq!(calls(2), [None]);
    let Fragment::Definition(definition) = &fragments[2] else { panic!() };
    assert_eq!(definition.as_interface().unwrap().members[0].extensions.throws, None);
    let mut found = Vec::new();
    definition.references(&mut |name| found.push(name.text.as_str()));
    assert_eq!(found, ["T"], "no type parameter of another interface");
}

#[test]
fn the_name_of_a_broken_definition_is_lost() {
    for (text, name) in [
        ("callback A = ;", "A"),
        ("callback constructor A = ;", "A"),
        ("typedef long long long A;", "A"),
        ("enum _A { 1 };", "A"),
        ("inteface A { };", "A"),
        ("dictionary A : { };", "A"),
    ] {
        let (syntax, errors) = parse_one(text);
        assert_eq!(errors.len(), 1, "{text}: {errors:?}");
        assert!(syntax.lost.may_define(name) && !syntax.lost.may_define("B"), "{text}: {:?}", syntax.lost);
    }
    assert!(parse_one("/* never").0.lost.may_define("B"), "any name may be in what a comment swallows");
}

#[test]
fn what_was_valid_once() {
    let members = members("[Constructor(long a), Constructor] interface A { void f(); };");
    assert!(
        matches!(members[0].kind, MemberKind::Constructor(_)) && matches!(members[1].kind, MemberKind::Constructor(_))
    );
    let MemberKind::Operation(operation) = &members[2].kind else { panic!() };
    assert_eq!(operation.returns.kind, TypeKind::Undefined);
    assert_eq!(errors("A implements B;"), [""; 0]);
    let members = self::members("interface A { attribute unsigned long[]? a; };");
    let MemberKind::Attribute(attribute) = &members[0].kind else { panic!() };
    let TypeKind::Sequence(item) = &attribute.ty.kind else { panic!() };
    assert!(attribute.ty.nullable && !item.nullable);
    assert_eq!(item.kind, TypeKind::Integer(IntegerKind::UnsignedLong));
}

#[test]
fn an_error_costs_one_member() {
    let (syntax, errors) = parse_one(
        "interface A {\n  attribute long a\n  attribute long b;\n  undefined f(long x;\n  attribute long c;\n};\ninterface B { };",
    );
    assert_eq!(errors, ["2:19 expected `;`, found `attribute`", "4:14 this `(` is never closed"]);
    let names = syntax.fragments.iter().filter_map(|fragment| match fragment {
        Fragment::Definition(definition) => Some((definition.name.as_str(), definition.as_interface()?.members.len())),
        _ => None,
    });
    assert_eq!(names.collect::<Vec<_>>(), [("A", 1), ("B", 0)]);
}

#[test]
fn an_error_is_where_it_is() {
    for (text, expected) in [
        ("interface { };", "1:11 expected a name, found `{`"),
        ("interface A : { };", "1:15 expected the name of the parent, found `{`"),
        ("dictionary A;", "1:13 expected `{`, found `;`"),
        ("interface A { }", "1:16 expected `;` after `}`, found the end of the file"),
        ("interface A {", "1:13 this `{` is never closed"),
        ("interface A { long; };", "1:19 expected the name of the operation or `(`, found `;`"),
        ("interface A { attribute x; };", "1:26 expected the name of the attribute, found `;`"),
        ("interface A { unsigned int f(); };", "1:24 expected `short` or `long` after `unsigned`, found `int`"),
        ("interface A { sequence<long f(); };", "1:29 expected `>`, found `f`"),
        ("interface A { undefined f(long a = 1); };", "1:34 expected `,` or `)`, found `=`"),
        ("interface A { undefined f(long); };", "1:31 expected the name of the argument, found `)`"),
        ("interface A { const long C; };", "1:27 expected `=` and the value of the constant, found `;`"),
        ("interface A { async long; };", "1:21 expected `iterable` after `async`, found `long`"),
        (
            "interface A { attribute record<long, long> a; };",
            "1:44 the key of a record must be a `DOMString`, `USVString` or `ByteString`",
        ),
        ("interface A { const long C = 0x10000000000000000; };", "1:30 this number is too large"),
        ("[Exposed=] interface A { };", "1:10 expected the value of the extended attribute, found `]`"),
        ("[Exposed=Window interface A { };", "1:1 this `[` is never closed"),
        ("dictionary D { required long a = 1; };", "1:32 expected `;`, found `=`"),
        ("dictionary D { long a = [1]; };", "1:26 expected `]`, found `1`"),
        ("enum E { a };", "1:10 expected a value in double quotes, found `a`"),
        ("enum E { };", "1:10 expected a value in double quotes, found `}`"),
        ("enum E { \"a\" ;", "1:8 this `{` is never closed"),
        ("callback C = undefined;", "1:23 expected `(`, found `;`"),
        ("typedef (long) T;", "1:16 a union has at least two members"),
        (
            "partial enum E { };",
            "1:9 expected `interface`, `interface mixin`, `dictionary` or `namespace` after `partial`, found `enum`",
        ),
        ("module A { };", "1:1 expected a definition, found `module`"),
        ("A includes ;", "1:12 expected the name of a mixin, found `;`"),
        ("interface A { attribute DOMString é; };", "1:35 unexpected character `é`"),
        ("callback interface C { attribute long a; };", "1:39 a callback interface cannot have an attribute"),
        ("interface mixin M { constructor(); };", "1:21 an interface mixin cannot have a constructor"),
        ("namespace N { iterable<long>; };", "1:15 a namespace cannot have an iterable, maplike or setlike"),
        ("/* never", "1:1 this comment is never closed"),
    ] {
        assert_eq!(errors(text).first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn a_brace_that_is_never_closed() {
    let errors = errors("interface A {\n  attribute long a;\n[Exposed=Window]\ninterface B {\n};\n");
    assert_eq!(errors, ["1:13 this `{` is never closed"]);
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    for (open, close) in [("sequence<", ">"), ("(long or ", ")"), ("record<DOMString, ", ">"), ("Promise<", ">")] {
        for depth in [1, 15, 17, 100_000] {
            let text = format!("typedef {}long{} T;", open.repeat(depth), close.repeat(depth));
            let found = errors(&text);
            assert_eq!(found.len(), usize::from(depth > 16), "{open} {depth}: {found:?}");
        }
    }
    let attributes = format!("{}long{} T;", "[A(".repeat(5000), " a)]".repeat(5000));
    assert_eq!(errors(&format!("typedef {attributes}")).len(), 1);
    assert!(!errors(&"[".repeat(100_000)).is_empty());
    assert!(!errors(&"interface A { f(".repeat(10_000)).is_empty());
}

/// A file that has everything is cut at every place. Each time there is an answer and no panic.
#[test]
fn mutilated_files() {
    let text = "[Exposed=(Window,Worker), R=(0, 8)] interface A : B { [X] const long C = 1; /* é */
        constructor([Clamp] optional octet a = 1, any... b); attribute (long or sequence<[Clamp] octet>)? c;
        async_iterable<long>(optional async_sequence<D> d = {}); getter any (DOMString \u{e9}x); };
        dictionary D { required record<DOMString, any> a; any b = undefined; }; A includes M;
        enum E { \"a\", \"b\" }; callback F = undefined (any a); typedef (A or E)? G;";
    let boundaries: Vec<_> = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).collect();
    // Without the prelude, which would take most of the time.
    let parse = |text: &str| {
        let sources = Sources::from_texts([("a.idl", text)]);
        parse_file(FileId(0), sources.get(FileId(0)));
    };
    for window in boundaries.windows(8) {
        parse(&text[..window[0]]);
        parse(&text[window[0]..]);
        for end in [window[1], window[7]] {
            parse(&[&text[..window[0]], &text[end..]].concat());
        }
    }
}
