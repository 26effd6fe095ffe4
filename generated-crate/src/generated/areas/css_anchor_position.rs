//! The fallback rules of anchor positioning

use crate::runtime::prelude::*;
use crate::{CssPositionTryDescriptors, CssPositionTryRule};

impl CssPositionTryRule {
    /// The name of the fallback, which begins with two dashes.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryRule/name) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontryrule-name)
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The declarations that apply when the fallback is used.
    ///
    /// `[PutForwards=cssText] readonly attribute CSSPositionTryDescriptors style`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryRule/style) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontryrule-style)
    #[inline]
    pub fn style(&self) -> CssPositionTryDescriptors {
        FromJs::from_js(Js::get_style__as_value(js(self)))
    }
}

impl CssPositionTryDescriptors {
    /// The margins on all four sides.
    ///
    /// `attribute CSSOMString margin`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-margin)
    #[inline]
    pub fn margin(&self) -> String {
        Js::get_margin__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margins on all four sides.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "margin")]
    #[inline]
    pub fn set_margin(&self, value: &str) {
        Js::set_margin__str(js(self), value)
    }

    /// The top margin.
    ///
    /// `attribute CSSOMString marginTop`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-margintop)
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn margin_top(&self) -> String {
        Js::get_marginTop__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the top margin.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginTop")]
    #[doc(alias = "margin-top")]
    #[inline]
    pub fn set_margin_top(&self, value: &str) {
        Js::set_marginTop__str(js(self), value)
    }

    /// The right margin.
    ///
    /// `attribute CSSOMString marginRight`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-marginright)
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    #[inline]
    pub fn margin_right(&self) -> String {
        Js::get_marginRight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the right margin.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginRight")]
    #[doc(alias = "margin-right")]
    #[inline]
    pub fn set_margin_right(&self, value: &str) {
        Js::set_marginRight__str(js(self), value)
    }

    /// The bottom margin.
    ///
    /// `attribute CSSOMString marginBottom`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-marginbottom)
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    #[inline]
    pub fn margin_bottom(&self) -> String {
        Js::get_marginBottom__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the bottom margin.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginBottom")]
    #[doc(alias = "margin-bottom")]
    #[inline]
    pub fn set_margin_bottom(&self, value: &str) {
        Js::set_marginBottom__str(js(self), value)
    }

    /// The left margin.
    ///
    /// `attribute CSSOMString marginLeft`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-marginleft)
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    #[inline]
    pub fn margin_left(&self) -> String {
        Js::get_marginLeft__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the left margin.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginLeft")]
    #[doc(alias = "margin-left")]
    #[inline]
    pub fn set_margin_left(&self, value: &str) {
        Js::set_marginLeft__str(js(self), value)
    }

    /// The margins before and after the element in block direction.
    ///
    /// `attribute CSSOMString marginBlock`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-marginblock)
    #[doc(alias = "marginBlock")]
    #[doc(alias = "margin-block")]
    #[inline]
    pub fn margin_block(&self) -> String {
        Js::get_marginBlock__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margins before and after the element in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginBlock")]
    #[doc(alias = "margin-block")]
    #[inline]
    pub fn set_margin_block(&self, value: &str) {
        Js::set_marginBlock__str(js(self), value)
    }

    /// The margin at the start in block direction (the top in English text).
    ///
    /// `attribute CSSOMString marginBlockStart`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-marginblockstart)
    #[doc(alias = "marginBlockStart")]
    #[doc(alias = "margin-block-start")]
    #[inline]
    pub fn margin_block_start(&self) -> String {
        Js::get_marginBlockStart__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margin at the start in block direction (the top in English text).
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginBlockStart")]
    #[doc(alias = "margin-block-start")]
    #[inline]
    pub fn set_margin_block_start(&self, value: &str) {
        Js::set_marginBlockStart__str(js(self), value)
    }

    /// The margin at the end in block direction (the bottom in English text).
    ///
    /// `attribute CSSOMString marginBlockEnd`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-marginblockend)
    #[doc(alias = "marginBlockEnd")]
    #[doc(alias = "margin-block-end")]
    #[inline]
    pub fn margin_block_end(&self) -> String {
        Js::get_marginBlockEnd__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margin at the end in block direction (the bottom in English text).
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginBlockEnd")]
    #[doc(alias = "margin-block-end")]
    #[inline]
    pub fn set_margin_block_end(&self, value: &str) {
        Js::set_marginBlockEnd__str(js(self), value)
    }

    /// The margins at both ends in text direction.
    ///
    /// `attribute CSSOMString marginInline`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-margininline)
    #[doc(alias = "marginInline")]
    #[doc(alias = "margin-inline")]
    #[inline]
    pub fn margin_inline(&self) -> String {
        Js::get_marginInline__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margins at both ends in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginInline")]
    #[doc(alias = "margin-inline")]
    #[inline]
    pub fn set_margin_inline(&self, value: &str) {
        Js::set_marginInline__str(js(self), value)
    }

    /// The margin at the start in text direction (the left in English text).
    ///
    /// `attribute CSSOMString marginInlineStart`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-margininlinestart)
    #[doc(alias = "marginInlineStart")]
    #[doc(alias = "margin-inline-start")]
    #[inline]
    pub fn margin_inline_start(&self) -> String {
        Js::get_marginInlineStart__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margin at the start in text direction (the left in English text).
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginInlineStart")]
    #[doc(alias = "margin-inline-start")]
    #[inline]
    pub fn set_margin_inline_start(&self, value: &str) {
        Js::set_marginInlineStart__str(js(self), value)
    }

    /// The margin at the end in text direction (the right in English text).
    ///
    /// `attribute CSSOMString marginInlineEnd`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-margininlineend)
    #[doc(alias = "marginInlineEnd")]
    #[doc(alias = "margin-inline-end")]
    #[inline]
    pub fn margin_inline_end(&self) -> String {
        Js::get_marginInlineEnd__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the margin at the end in text direction (the right in English text).
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "marginInlineEnd")]
    #[doc(alias = "margin-inline-end")]
    #[inline]
    pub fn set_margin_inline_end(&self, value: &str) {
        Js::set_marginInlineEnd__str(js(self), value)
    }

    /// The distances from all four edges of the containing block.
    ///
    /// `attribute CSSOMString inset`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-inset)
    #[inline]
    pub fn inset(&self) -> String {
        Js::get_inset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distances from all four edges of the containing block.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "inset")]
    #[inline]
    pub fn set_inset(&self, value: &str) {
        Js::set_inset__str(js(self), value)
    }

    /// The distances from the edges in block direction.
    ///
    /// `attribute CSSOMString insetBlock`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-insetblock)
    #[doc(alias = "insetBlock")]
    #[doc(alias = "inset-block")]
    #[inline]
    pub fn inset_block(&self) -> String {
        Js::get_insetBlock__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distances from the edges in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "insetBlock")]
    #[doc(alias = "inset-block")]
    #[inline]
    pub fn set_inset_block(&self, value: &str) {
        Js::set_insetBlock__str(js(self), value)
    }

    /// The distance from the start edge in block direction.
    ///
    /// `attribute CSSOMString insetBlockStart`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-insetblockstart)
    #[doc(alias = "insetBlockStart")]
    #[doc(alias = "inset-block-start")]
    #[inline]
    pub fn inset_block_start(&self) -> String {
        Js::get_insetBlockStart__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the start edge in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "insetBlockStart")]
    #[doc(alias = "inset-block-start")]
    #[inline]
    pub fn set_inset_block_start(&self, value: &str) {
        Js::set_insetBlockStart__str(js(self), value)
    }

    /// The distance from the end edge in block direction.
    ///
    /// `attribute CSSOMString insetBlockEnd`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-insetblockend)
    #[doc(alias = "insetBlockEnd")]
    #[doc(alias = "inset-block-end")]
    #[inline]
    pub fn inset_block_end(&self) -> String {
        Js::get_insetBlockEnd__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the end edge in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "insetBlockEnd")]
    #[doc(alias = "inset-block-end")]
    #[inline]
    pub fn set_inset_block_end(&self, value: &str) {
        Js::set_insetBlockEnd__str(js(self), value)
    }

    /// The distances from the edges in text direction.
    ///
    /// `attribute CSSOMString insetInline`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-insetinline)
    #[doc(alias = "insetInline")]
    #[doc(alias = "inset-inline")]
    #[inline]
    pub fn inset_inline(&self) -> String {
        Js::get_insetInline__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distances from the edges in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "insetInline")]
    #[doc(alias = "inset-inline")]
    #[inline]
    pub fn set_inset_inline(&self, value: &str) {
        Js::set_insetInline__str(js(self), value)
    }

    /// The distance from the start edge in text direction.
    ///
    /// `attribute CSSOMString insetInlineStart`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-insetinlinestart)
    #[doc(alias = "insetInlineStart")]
    #[doc(alias = "inset-inline-start")]
    #[inline]
    pub fn inset_inline_start(&self) -> String {
        Js::get_insetInlineStart__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the start edge in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "insetInlineStart")]
    #[doc(alias = "inset-inline-start")]
    #[inline]
    pub fn set_inset_inline_start(&self, value: &str) {
        Js::set_insetInlineStart__str(js(self), value)
    }

    /// The distance from the end edge in text direction.
    ///
    /// `attribute CSSOMString insetInlineEnd`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-insetinlineend)
    #[doc(alias = "insetInlineEnd")]
    #[doc(alias = "inset-inline-end")]
    #[inline]
    pub fn inset_inline_end(&self) -> String {
        Js::get_insetInlineEnd__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the end edge in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "insetInlineEnd")]
    #[doc(alias = "inset-inline-end")]
    #[inline]
    pub fn set_inset_inline_end(&self, value: &str) {
        Js::set_insetInlineEnd__str(js(self), value)
    }

    /// The distance from the top edge of the containing block, often with `anchor()`.
    ///
    /// `attribute CSSOMString top`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-top)
    #[inline]
    pub fn top(&self) -> String {
        Js::get_top__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the top edge of the containing block, often with `anchor()`.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "top")]
    #[inline]
    pub fn set_top(&self, value: &str) {
        Js::set_top__str(js(self), value)
    }

    /// The distance from the left edge of the containing block, often with `anchor()`.
    ///
    /// `attribute CSSOMString left`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-left)
    #[inline]
    pub fn left(&self) -> String {
        Js::get_left__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the left edge of the containing block, often with `anchor()`.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "left")]
    #[inline]
    pub fn set_left(&self, value: &str) {
        Js::set_left__str(js(self), value)
    }

    /// The distance from the right edge of the containing block, often with `anchor()`.
    ///
    /// `attribute CSSOMString right`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-right)
    #[inline]
    pub fn right(&self) -> String {
        Js::get_right__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the right edge of the containing block, often with `anchor()`.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "right")]
    #[inline]
    pub fn set_right(&self, value: &str) {
        Js::set_right__str(js(self), value)
    }

    /// The distance from the bottom edge of the containing block, often with `anchor()`.
    ///
    /// `attribute CSSOMString bottom`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-bottom)
    #[inline]
    pub fn bottom(&self) -> String {
        Js::get_bottom__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the distance from the bottom edge of the containing block, often with `anchor()`.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "bottom")]
    #[inline]
    pub fn set_bottom(&self, value: &str) {
        Js::set_bottom__str(js(self), value)
    }

    /// The width of the element.
    ///
    /// `attribute CSSOMString width`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-width)
    #[inline]
    pub fn width(&self) -> String {
        Js::get_width__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the width of the element.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "width")]
    #[inline]
    pub fn set_width(&self, value: &str) {
        Js::set_width__str(js(self), value)
    }

    /// The smallest width of the element.
    ///
    /// `attribute CSSOMString minWidth`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-minwidth)
    #[doc(alias = "minWidth")]
    #[doc(alias = "min-width")]
    #[inline]
    pub fn min_width(&self) -> String {
        Js::get_minWidth__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the smallest width of the element.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "minWidth")]
    #[doc(alias = "min-width")]
    #[inline]
    pub fn set_min_width(&self, value: &str) {
        Js::set_minWidth__str(js(self), value)
    }

    /// The largest width of the element.
    ///
    /// `attribute CSSOMString maxWidth`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-maxwidth)
    #[doc(alias = "maxWidth")]
    #[doc(alias = "max-width")]
    #[inline]
    pub fn max_width(&self) -> String {
        Js::get_maxWidth__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the largest width of the element.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "maxWidth")]
    #[doc(alias = "max-width")]
    #[inline]
    pub fn set_max_width(&self, value: &str) {
        Js::set_maxWidth__str(js(self), value)
    }

    /// The height of the element.
    ///
    /// `attribute CSSOMString height`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-height)
    #[inline]
    pub fn height(&self) -> String {
        Js::get_height__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the height of the element.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "height")]
    #[inline]
    pub fn set_height(&self, value: &str) {
        Js::set_height__str(js(self), value)
    }

    /// The smallest height of the element.
    ///
    /// `attribute CSSOMString minHeight`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-minheight)
    #[doc(alias = "minHeight")]
    #[doc(alias = "min-height")]
    #[inline]
    pub fn min_height(&self) -> String {
        Js::get_minHeight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the smallest height of the element.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "minHeight")]
    #[doc(alias = "min-height")]
    #[inline]
    pub fn set_min_height(&self, value: &str) {
        Js::set_minHeight__str(js(self), value)
    }

    /// The largest height of the element.
    ///
    /// `attribute CSSOMString maxHeight`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-maxheight)
    #[doc(alias = "maxHeight")]
    #[doc(alias = "max-height")]
    #[inline]
    pub fn max_height(&self) -> String {
        Js::get_maxHeight__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the largest height of the element.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "maxHeight")]
    #[doc(alias = "max-height")]
    #[inline]
    pub fn set_max_height(&self, value: &str) {
        Js::set_maxHeight__str(js(self), value)
    }

    /// The size in block direction (the height in English text).
    ///
    /// `attribute CSSOMString blockSize`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-blocksize)
    #[doc(alias = "blockSize")]
    #[doc(alias = "block-size")]
    #[inline]
    pub fn block_size(&self) -> String {
        Js::get_blockSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the size in block direction (the height in English text).
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "blockSize")]
    #[doc(alias = "block-size")]
    #[inline]
    pub fn set_block_size(&self, value: &str) {
        Js::set_blockSize__str(js(self), value)
    }

    /// The smallest size in block direction.
    ///
    /// `attribute CSSOMString minBlockSize`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-minblocksize)
    #[doc(alias = "minBlockSize")]
    #[doc(alias = "min-block-size")]
    #[inline]
    pub fn min_block_size(&self) -> String {
        Js::get_minBlockSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the smallest size in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "minBlockSize")]
    #[doc(alias = "min-block-size")]
    #[inline]
    pub fn set_min_block_size(&self, value: &str) {
        Js::set_minBlockSize__str(js(self), value)
    }

    /// The largest size in block direction.
    ///
    /// `attribute CSSOMString maxBlockSize`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-maxblocksize)
    #[doc(alias = "maxBlockSize")]
    #[doc(alias = "max-block-size")]
    #[inline]
    pub fn max_block_size(&self) -> String {
        Js::get_maxBlockSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the largest size in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "maxBlockSize")]
    #[doc(alias = "max-block-size")]
    #[inline]
    pub fn set_max_block_size(&self, value: &str) {
        Js::set_maxBlockSize__str(js(self), value)
    }

    /// The size in text direction (the width in English text).
    ///
    /// `attribute CSSOMString inlineSize`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-inlinesize)
    #[doc(alias = "inlineSize")]
    #[doc(alias = "inline-size")]
    #[inline]
    pub fn inline_size(&self) -> String {
        Js::get_inlineSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the size in text direction (the width in English text).
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "inlineSize")]
    #[doc(alias = "inline-size")]
    #[inline]
    pub fn set_inline_size(&self, value: &str) {
        Js::set_inlineSize__str(js(self), value)
    }

    /// The smallest size in text direction.
    ///
    /// `attribute CSSOMString minInlineSize`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-mininlinesize)
    #[doc(alias = "minInlineSize")]
    #[doc(alias = "min-inline-size")]
    #[inline]
    pub fn min_inline_size(&self) -> String {
        Js::get_minInlineSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the smallest size in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "minInlineSize")]
    #[doc(alias = "min-inline-size")]
    #[inline]
    pub fn set_min_inline_size(&self, value: &str) {
        Js::set_minInlineSize__str(js(self), value)
    }

    /// The largest size in text direction.
    ///
    /// `attribute CSSOMString maxInlineSize`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-maxinlinesize)
    #[doc(alias = "maxInlineSize")]
    #[doc(alias = "max-inline-size")]
    #[inline]
    pub fn max_inline_size(&self) -> String {
        Js::get_maxInlineSize__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the largest size in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "maxInlineSize")]
    #[doc(alias = "max-inline-size")]
    #[inline]
    pub fn set_max_inline_size(&self, value: &str) {
        Js::set_maxInlineSize__str(js(self), value)
    }

    /// The alignment in block and in text direction, in one.
    ///
    /// `attribute CSSOMString placeSelf`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-placeself)
    #[doc(alias = "placeSelf")]
    #[doc(alias = "place-self")]
    #[inline]
    pub fn place_self(&self) -> String {
        Js::get_placeSelf__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment in block and in text direction, in one.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "placeSelf")]
    #[doc(alias = "place-self")]
    #[inline]
    pub fn set_place_self(&self, value: &str) {
        Js::set_placeSelf__str(js(self), value)
    }

    /// The alignment in block direction.
    ///
    /// `attribute CSSOMString alignSelf`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-alignself)
    #[doc(alias = "alignSelf")]
    #[doc(alias = "align-self")]
    #[inline]
    pub fn align_self(&self) -> String {
        Js::get_alignSelf__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment in block direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "alignSelf")]
    #[doc(alias = "align-self")]
    #[inline]
    pub fn set_align_self(&self, value: &str) {
        Js::set_alignSelf__str(js(self), value)
    }

    /// The alignment in text direction.
    ///
    /// `attribute CSSOMString justifySelf`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-justifyself)
    #[doc(alias = "justifySelf")]
    #[doc(alias = "justify-self")]
    #[inline]
    pub fn justify_self(&self) -> String {
        Js::get_justifySelf__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the alignment in text direction.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "justifySelf")]
    #[doc(alias = "justify-self")]
    #[inline]
    pub fn set_justify_self(&self, value: &str) {
        Js::set_justifySelf__str(js(self), value)
    }

    /// The name of the anchor element that the place is computed from.
    ///
    /// `attribute CSSOMString positionAnchor`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-positionanchor)
    #[doc(alias = "positionAnchor")]
    #[doc(alias = "position-anchor")]
    #[inline]
    pub fn position_anchor(&self) -> String {
        Js::get_positionAnchor__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the name of the anchor element that the place is computed from.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "positionAnchor")]
    #[doc(alias = "position-anchor")]
    #[inline]
    pub fn set_position_anchor(&self, value: &str) {
        Js::set_positionAnchor__str(js(self), value)
    }

    /// The cell around the anchor to put the element in, such as `top left`.
    ///
    /// `attribute CSSOMString positionArea`
    ///
    /// Feature `css-anchor-position`. Baseline: newly available since 2026-01. [MDN](https://developer.mozilla.org/docs/Web/API/CSSPositionTryDescriptors#instance_properties) · [Specification](https://drafts.csswg.org/css-anchor-position-1/#dom-csspositiontrydescriptors-positionarea)
    #[doc(alias = "positionArea")]
    #[doc(alias = "position-area")]
    #[inline]
    pub fn position_area(&self) -> String {
        Js::get_positionArea__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the cell around the anchor to put the element in, such as `top left`.
    ///
    /// Feature `css-anchor-position`.
    #[doc(alias = "positionArea")]
    #[doc(alias = "position-area")]
    #[inline]
    pub fn set_position_area(&self, value: &str) {
        Js::set_positionArea__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "alignSelf")]
    pub(crate) fn get_alignSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "blockSize")]
    pub(crate) fn get_blockSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "bottom")]
    pub(crate) fn get_bottom__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inlineSize")]
    pub(crate) fn get_inlineSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "inset")]
    pub(crate) fn get_inset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "insetBlock")]
    pub(crate) fn get_insetBlock__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "insetBlockEnd")]
    pub(crate) fn get_insetBlockEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "insetBlockStart")]
    pub(crate) fn get_insetBlockStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "insetInline")]
    pub(crate) fn get_insetInline__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "insetInlineEnd")]
    pub(crate) fn get_insetInlineEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "insetInlineStart")]
    pub(crate) fn get_insetInlineStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "justifySelf")]
    pub(crate) fn get_justifySelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "left")]
    pub(crate) fn get_left__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginBlock")]
    pub(crate) fn get_marginBlock__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginBlockEnd")]
    pub(crate) fn get_marginBlockEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginBlockStart")]
    pub(crate) fn get_marginBlockStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginInline")]
    pub(crate) fn get_marginInline__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginInlineEnd")]
    pub(crate) fn get_marginInlineEnd__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "marginInlineStart")]
    pub(crate) fn get_marginInlineStart__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxBlockSize")]
    pub(crate) fn get_maxBlockSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxHeight")]
    pub(crate) fn get_maxHeight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxInlineSize")]
    pub(crate) fn get_maxInlineSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "maxWidth")]
    pub(crate) fn get_maxWidth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minBlockSize")]
    pub(crate) fn get_minBlockSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minHeight")]
    pub(crate) fn get_minHeight__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minInlineSize")]
    pub(crate) fn get_minInlineSize__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "minWidth")]
    pub(crate) fn get_minWidth__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "placeSelf")]
    pub(crate) fn get_placeSelf__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "positionAnchor")]
    pub(crate) fn get_positionAnchor__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "positionArea")]
    pub(crate) fn get_positionArea__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "right")]
    pub(crate) fn get_right__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "top")]
    pub(crate) fn get_top__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, setter, js_name = "alignSelf")]
    pub(crate) fn set_alignSelf__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "blockSize")]
    pub(crate) fn set_blockSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "bottom")]
    pub(crate) fn set_bottom__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "inlineSize")]
    pub(crate) fn set_inlineSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "inset")]
    pub(crate) fn set_inset__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "insetBlock")]
    pub(crate) fn set_insetBlock__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "insetBlockEnd")]
    pub(crate) fn set_insetBlockEnd__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "insetBlockStart")]
    pub(crate) fn set_insetBlockStart__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "insetInline")]
    pub(crate) fn set_insetInline__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "insetInlineEnd")]
    pub(crate) fn set_insetInlineEnd__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "insetInlineStart")]
    pub(crate) fn set_insetInlineStart__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "justifySelf")]
    pub(crate) fn set_justifySelf__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "left")]
    pub(crate) fn set_left__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginBlock")]
    pub(crate) fn set_marginBlock__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginBlockEnd")]
    pub(crate) fn set_marginBlockEnd__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginBlockStart")]
    pub(crate) fn set_marginBlockStart__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginInline")]
    pub(crate) fn set_marginInline__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginInlineEnd")]
    pub(crate) fn set_marginInlineEnd__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "marginInlineStart")]
    pub(crate) fn set_marginInlineStart__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "maxBlockSize")]
    pub(crate) fn set_maxBlockSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "maxHeight")]
    pub(crate) fn set_maxHeight__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "maxInlineSize")]
    pub(crate) fn set_maxInlineSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "maxWidth")]
    pub(crate) fn set_maxWidth__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "minBlockSize")]
    pub(crate) fn set_minBlockSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "minHeight")]
    pub(crate) fn set_minHeight__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "minInlineSize")]
    pub(crate) fn set_minInlineSize__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "minWidth")]
    pub(crate) fn set_minWidth__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "placeSelf")]
    pub(crate) fn set_placeSelf__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "positionAnchor")]
    pub(crate) fn set_positionAnchor__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "positionArea")]
    pub(crate) fn set_positionArea__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "right")]
    pub(crate) fn set_right__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "top")]
    pub(crate) fn set_top__str(this: &Js, a0: &str);
}
