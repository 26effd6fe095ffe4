//! The tags of mathml, for `Document::create`.

#[cfg(feature = "mathml")]
web_tag! {
    /// `<a>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-a)
    pub struct A: crate::MathMlElement = "a" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<annotation>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-annotation)
    pub struct Annotation: crate::MathMlElement = "annotation" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<annotation-xml>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-annotation-xml)
    pub struct AnnotationXml: crate::MathMlElement = "annotation-xml" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<maction>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-maction)
    pub struct Maction: crate::MathMlElement = "maction" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<math>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-math)
    pub struct Math: crate::MathMlElement = "math" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<merror>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-merror)
    pub struct Merror: crate::MathMlElement = "merror" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mfrac>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mfrac)
    pub struct Mfrac: crate::MathMlElement = "mfrac" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mi>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mi)
    pub struct Mi: crate::MathMlElement = "mi" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mmultiscripts>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mmultiscripts)
    pub struct Mmultiscripts: crate::MathMlElement = "mmultiscripts" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mn>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mn)
    pub struct Mn: crate::MathMlElement = "mn" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mo>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mo)
    pub struct Mo: crate::MathMlElement = "mo" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mover>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mover)
    pub struct Mover: crate::MathMlElement = "mover" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mpadded>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mpadded)
    pub struct Mpadded: crate::MathMlElement = "mpadded" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mphantom>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mphantom)
    pub struct Mphantom: crate::MathMlElement = "mphantom" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mprescripts>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mprescripts)
    pub struct Mprescripts: crate::MathMlElement = "mprescripts" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mroot>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mroot)
    pub struct Mroot: crate::MathMlElement = "mroot" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mrow>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mrow)
    pub struct Mrow: crate::MathMlElement = "mrow" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<ms>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-ms)
    pub struct Ms: crate::MathMlElement = "ms" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mspace>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mspace)
    pub struct Mspace: crate::MathMlElement = "mspace" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<msqrt>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-msqrt)
    pub struct Msqrt: crate::MathMlElement = "msqrt" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mstyle>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mstyle)
    pub struct Mstyle: crate::MathMlElement = "mstyle" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<msub>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-msub)
    pub struct Msub: crate::MathMlElement = "msub" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<msubsup>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-msubsup)
    pub struct Msubsup: crate::MathMlElement = "msubsup" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<msup>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-msup)
    pub struct Msup: crate::MathMlElement = "msup" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mtable>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mtable)
    pub struct Mtable: crate::MathMlElement = "mtable" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mtd>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mtd)
    pub struct Mtd: crate::MathMlElement = "mtd" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mtext>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mtext)
    pub struct Mtext: crate::MathMlElement = "mtext" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<mtr>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-mtr)
    pub struct Mtr: crate::MathMlElement = "mtr" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<munder>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-munder)
    pub struct Munder: crate::MathMlElement = "munder" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<munderover>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-munderover)
    pub struct Munderover: crate::MathMlElement = "munderover" in "http://www.w3.org/1998/Math/MathML";
}

#[cfg(feature = "mathml")]
web_tag! {
    /// `<semantics>`
    ///
    /// [Specification](https://w3c.github.io/mathml-core/#dfn-semantics)
    pub struct Semantics: crate::MathMlElement = "semantics" in "http://www.w3.org/1998/Math/MathML";
}
