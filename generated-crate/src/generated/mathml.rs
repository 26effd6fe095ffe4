//! The tags of mathml, for `Document::create`.

/// `<a>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-a)
#[cfg(feature = "mathml")]
pub struct A;
#[cfg(feature = "mathml")]
tag!(A: crate::MathMlElement; "a" in "http://www.w3.org/1998/Math/MathML");

/// `<annotation>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-annotation)
#[cfg(feature = "mathml")]
pub struct Annotation;
#[cfg(feature = "mathml")]
tag!(Annotation: crate::MathMlElement; "annotation" in "http://www.w3.org/1998/Math/MathML");

/// `<annotation-xml>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-annotation-xml)
#[cfg(feature = "mathml")]
pub struct AnnotationXml;
#[cfg(feature = "mathml")]
tag!(AnnotationXml: crate::MathMlElement; "annotation-xml" in "http://www.w3.org/1998/Math/MathML");

/// `<maction>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-maction)
#[cfg(feature = "mathml")]
pub struct Maction;
#[cfg(feature = "mathml")]
tag!(Maction: crate::MathMlElement; "maction" in "http://www.w3.org/1998/Math/MathML");

/// `<math>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-math)
#[cfg(feature = "mathml")]
pub struct Math;
#[cfg(feature = "mathml")]
tag!(Math: crate::MathMlElement; "math" in "http://www.w3.org/1998/Math/MathML");

/// `<merror>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-merror)
#[cfg(feature = "mathml")]
pub struct Merror;
#[cfg(feature = "mathml")]
tag!(Merror: crate::MathMlElement; "merror" in "http://www.w3.org/1998/Math/MathML");

/// `<mfrac>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mfrac)
#[cfg(feature = "mathml")]
pub struct Mfrac;
#[cfg(feature = "mathml")]
tag!(Mfrac: crate::MathMlElement; "mfrac" in "http://www.w3.org/1998/Math/MathML");

/// `<mi>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mi)
#[cfg(feature = "mathml")]
pub struct Mi;
#[cfg(feature = "mathml")]
tag!(Mi: crate::MathMlElement; "mi" in "http://www.w3.org/1998/Math/MathML");

/// `<mmultiscripts>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mmultiscripts)
#[cfg(feature = "mathml")]
pub struct Mmultiscripts;
#[cfg(feature = "mathml")]
tag!(Mmultiscripts: crate::MathMlElement; "mmultiscripts" in "http://www.w3.org/1998/Math/MathML");

/// `<mn>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mn)
#[cfg(feature = "mathml")]
pub struct Mn;
#[cfg(feature = "mathml")]
tag!(Mn: crate::MathMlElement; "mn" in "http://www.w3.org/1998/Math/MathML");

/// `<mo>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mo)
#[cfg(feature = "mathml")]
pub struct Mo;
#[cfg(feature = "mathml")]
tag!(Mo: crate::MathMlElement; "mo" in "http://www.w3.org/1998/Math/MathML");

/// `<mover>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mover)
#[cfg(feature = "mathml")]
pub struct Mover;
#[cfg(feature = "mathml")]
tag!(Mover: crate::MathMlElement; "mover" in "http://www.w3.org/1998/Math/MathML");

/// `<mpadded>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mpadded)
#[cfg(feature = "mathml")]
pub struct Mpadded;
#[cfg(feature = "mathml")]
tag!(Mpadded: crate::MathMlElement; "mpadded" in "http://www.w3.org/1998/Math/MathML");

/// `<mphantom>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mphantom)
#[cfg(feature = "mathml")]
pub struct Mphantom;
#[cfg(feature = "mathml")]
tag!(Mphantom: crate::MathMlElement; "mphantom" in "http://www.w3.org/1998/Math/MathML");

/// `<mprescripts>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mprescripts)
#[cfg(feature = "mathml")]
pub struct Mprescripts;
#[cfg(feature = "mathml")]
tag!(Mprescripts: crate::MathMlElement; "mprescripts" in "http://www.w3.org/1998/Math/MathML");

/// `<mroot>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mroot)
#[cfg(feature = "mathml")]
pub struct Mroot;
#[cfg(feature = "mathml")]
tag!(Mroot: crate::MathMlElement; "mroot" in "http://www.w3.org/1998/Math/MathML");

/// `<mrow>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mrow)
#[cfg(feature = "mathml")]
pub struct Mrow;
#[cfg(feature = "mathml")]
tag!(Mrow: crate::MathMlElement; "mrow" in "http://www.w3.org/1998/Math/MathML");

/// `<ms>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-ms)
#[cfg(feature = "mathml")]
pub struct Ms;
#[cfg(feature = "mathml")]
tag!(Ms: crate::MathMlElement; "ms" in "http://www.w3.org/1998/Math/MathML");

/// `<mspace>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mspace)
#[cfg(feature = "mathml")]
pub struct Mspace;
#[cfg(feature = "mathml")]
tag!(Mspace: crate::MathMlElement; "mspace" in "http://www.w3.org/1998/Math/MathML");

/// `<msqrt>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-msqrt)
#[cfg(feature = "mathml")]
pub struct Msqrt;
#[cfg(feature = "mathml")]
tag!(Msqrt: crate::MathMlElement; "msqrt" in "http://www.w3.org/1998/Math/MathML");

/// `<mstyle>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mstyle)
#[cfg(feature = "mathml")]
pub struct Mstyle;
#[cfg(feature = "mathml")]
tag!(Mstyle: crate::MathMlElement; "mstyle" in "http://www.w3.org/1998/Math/MathML");

/// `<msub>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-msub)
#[cfg(feature = "mathml")]
pub struct Msub;
#[cfg(feature = "mathml")]
tag!(Msub: crate::MathMlElement; "msub" in "http://www.w3.org/1998/Math/MathML");

/// `<msubsup>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-msubsup)
#[cfg(feature = "mathml")]
pub struct Msubsup;
#[cfg(feature = "mathml")]
tag!(Msubsup: crate::MathMlElement; "msubsup" in "http://www.w3.org/1998/Math/MathML");

/// `<msup>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-msup)
#[cfg(feature = "mathml")]
pub struct Msup;
#[cfg(feature = "mathml")]
tag!(Msup: crate::MathMlElement; "msup" in "http://www.w3.org/1998/Math/MathML");

/// `<mtable>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mtable)
#[cfg(feature = "mathml")]
pub struct Mtable;
#[cfg(feature = "mathml")]
tag!(Mtable: crate::MathMlElement; "mtable" in "http://www.w3.org/1998/Math/MathML");

/// `<mtd>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mtd)
#[cfg(feature = "mathml")]
pub struct Mtd;
#[cfg(feature = "mathml")]
tag!(Mtd: crate::MathMlElement; "mtd" in "http://www.w3.org/1998/Math/MathML");

/// `<mtext>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mtext)
#[cfg(feature = "mathml")]
pub struct Mtext;
#[cfg(feature = "mathml")]
tag!(Mtext: crate::MathMlElement; "mtext" in "http://www.w3.org/1998/Math/MathML");

/// `<mtr>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-mtr)
#[cfg(feature = "mathml")]
pub struct Mtr;
#[cfg(feature = "mathml")]
tag!(Mtr: crate::MathMlElement; "mtr" in "http://www.w3.org/1998/Math/MathML");

/// `<munder>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-munder)
#[cfg(feature = "mathml")]
pub struct Munder;
#[cfg(feature = "mathml")]
tag!(Munder: crate::MathMlElement; "munder" in "http://www.w3.org/1998/Math/MathML");

/// `<munderover>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-munderover)
#[cfg(feature = "mathml")]
pub struct Munderover;
#[cfg(feature = "mathml")]
tag!(Munderover: crate::MathMlElement; "munderover" in "http://www.w3.org/1998/Math/MathML");

/// `<semantics>`
///
/// [Specification](https://w3c.github.io/mathml-core/#dfn-semantics)
#[cfg(feature = "mathml")]
pub struct Semantics;
#[cfg(feature = "mathml")]
tag!(Semantics: crate::MathMlElement; "semantics" in "http://www.w3.org/1998/Math/MathML");
