//! Tables: sections, rows, cells, columns, captions

use crate::runtime::prelude::*;
use crate::{
    HtmlCollection, HtmlTableCaptionElement, HtmlTableCellElement, HtmlTableColElement, HtmlTableElement,
    HtmlTableRowElement, HtmlTableSectionElement,
};

impl HtmlTableElement {
    /// The first caption of the table, or null; setting it replaces the old one.
    ///
    /// `attribute HTMLTableCaptionElement? caption`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/caption) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-caption-dev)
    #[inline]
    pub fn caption(&self) -> Option<HtmlTableCaptionElement> {
        Js::get_caption__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the first caption of the table, or null; setting it replaces the old one.
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the new caption contains the table.
    #[doc(alias = "caption")]
    #[inline]
    pub fn set_caption(&self, value: Option<&HtmlTableCaptionElement>) -> Result<(), Exception> {
        Js::try_set_caption__value(js(self), nullable(value))
    }

    /// Returns the caption of the table, and creates it if there is none.
    ///
    /// `HTMLTableCaptionElement createCaption()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/createCaption) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-createcaption-dev)
    #[doc(alias = "createCaption")]
    #[inline]
    pub fn create_caption(&self) -> HtmlTableCaptionElement {
        FromJs::from_js(Js::call_createCaption__as_value(js(self)))
    }

    /// Removes the caption, if there is one.
    ///
    /// `undefined deleteCaption()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/deleteCaption) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-deletecaption-dev)
    #[doc(alias = "deleteCaption")]
    #[inline]
    pub fn delete_caption(&self) {
        Js::call_deleteCaption(js(self))
    }

    /// The first `thead` of the table, or null; setting it replaces the old one.
    ///
    /// `attribute HTMLTableSectionElement? tHead`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/tHead) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-thead-dev)
    #[doc(alias = "tHead")]
    #[inline]
    pub fn t_head(&self) -> Option<HtmlTableSectionElement> {
        Js::get_tHead__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the first `thead` of the table, or null; setting it replaces the old one.
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the value is neither `null` nor a `thead` element.
    #[doc(alias = "tHead")]
    #[inline]
    pub fn set_t_head(&self, value: Option<&HtmlTableSectionElement>) -> Result<(), Exception> {
        Js::try_set_tHead__value(js(self), nullable(value))
    }

    /// Returns the `thead` of the table, and creates it if there is none.
    ///
    /// `HTMLTableSectionElement createTHead()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/createTHead) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-createthead-dev)
    #[doc(alias = "createTHead")]
    #[inline]
    pub fn create_t_head(&self) -> HtmlTableSectionElement {
        FromJs::from_js(Js::call_createTHead__as_value(js(self)))
    }

    /// Removes the first `thead`, if there is one.
    ///
    /// `undefined deleteTHead()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/deleteTHead) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-deletethead-dev)
    #[doc(alias = "deleteTHead")]
    #[inline]
    pub fn delete_t_head(&self) {
        Js::call_deleteTHead(js(self))
    }

    /// The first `tfoot` of the table, or null; setting it replaces the old one.
    ///
    /// `attribute HTMLTableSectionElement? tFoot`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/tFoot) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-tfoot-dev)
    #[doc(alias = "tFoot")]
    #[inline]
    pub fn t_foot(&self) -> Option<HtmlTableSectionElement> {
        Js::get_tFoot__as_option_value(js(self)).map(Js::read)
    }

    /// Sets the first `tfoot` of the table, or null; setting it replaces the old one.
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Throws a `HierarchyRequestError` where the value is neither `null` nor a `tfoot` element.
    #[doc(alias = "tFoot")]
    #[inline]
    pub fn set_t_foot(&self, value: Option<&HtmlTableSectionElement>) -> Result<(), Exception> {
        Js::try_set_tFoot__value(js(self), nullable(value))
    }

    /// Returns the `tfoot` of the table, and creates it if there is none.
    ///
    /// `HTMLTableSectionElement createTFoot()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/createTFoot) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-createtfoot-dev)
    #[doc(alias = "createTFoot")]
    #[inline]
    pub fn create_t_foot(&self) -> HtmlTableSectionElement {
        FromJs::from_js(Js::call_createTFoot__as_value(js(self)))
    }

    /// Removes the first `tfoot`, if there is one.
    ///
    /// `undefined deleteTFoot()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/deleteTFoot) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-deletetfoot-dev)
    #[doc(alias = "deleteTFoot")]
    #[inline]
    pub fn delete_t_foot(&self) {
        Js::call_deleteTFoot(js(self))
    }

    /// A live collection of the `tbody` elements of the table.
    ///
    /// `readonly attribute HTMLCollection tBodies`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/tBodies) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-tbodies-dev)
    #[doc(alias = "tBodies")]
    #[inline]
    pub fn t_bodies(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_tBodies__as_value(js(self)))
    }

    /// Inserts a new `tbody` after the last one and returns it.
    ///
    /// `HTMLTableSectionElement createTBody()`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/createTBody) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-createtbody-dev)
    #[doc(alias = "createTBody")]
    #[inline]
    pub fn create_t_body(&self) -> HtmlTableSectionElement {
        FromJs::from_js(Js::call_createTBody__as_value(js(self)))
    }

    /// A live collection of all rows: first those of the head, then of the bodies, then of the foot.
    ///
    /// `readonly attribute HTMLCollection rows`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/rows) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-rows-dev)
    #[inline]
    pub fn rows(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_rows__as_value(js(self)))
    }

    /// Inserts a new row at an index of the table and returns it; -1 appends it.
    ///
    /// `HTMLTableRowElement insertRow(optional long index = -1)`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/insertRow) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-insertrow-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or greater than the number of rows.
    #[doc(alias = "insertRow")]
    #[inline]
    pub fn insert_row(&self) -> Result<HtmlTableRowElement, Exception> {
        Js::try_call_insertRow__as_value(js(self)).map(Js::read)
    }

    /// As `insert_row`, with `index`.
    ///
    /// `HTMLTableRowElement insertRow(optional long index = -1)`
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or greater than the number of rows.
    #[doc(alias = "insertRow")]
    #[inline]
    pub fn insert_row_with_index(&self, index: i32) -> Result<HtmlTableRowElement, Exception> {
        Js::try_call_insertRow__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Removes the row at an index of the table; -1 removes the last one.
    ///
    /// `undefined deleteRow(long index)`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableElement/deleteRow) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-table-deleterow-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or not less than the number of rows.
    #[doc(alias = "deleteRow")]
    #[inline]
    pub fn delete_row(&self, index: i32) -> Result<(), Exception> {
        Js::try_call_deleteRow__number(js(self), index as f64)
    }
}

impl HtmlTableColElement {
    /// The number of columns that the element covers, from 1 to 1000.
    ///
    /// `attribute unsigned long span`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableColElement/span) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-colgroup-span)
    #[inline]
    pub fn span(&self) -> u32 {
        Js::get_span__as_number(js(self)) as u32
    }

    /// Sets the number of columns that the element covers, from 1 to 1000.
    ///
    /// Feature `tables`.
    #[doc(alias = "span")]
    #[inline]
    pub fn set_span(&self, value: u32) {
        Js::set_span__number(js(self), value as f64)
    }
}

impl HtmlTableSectionElement {
    /// A live collection of the rows in this section.
    ///
    /// `readonly attribute HTMLCollection rows`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/rows) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tbody-rows)
    #[inline]
    pub fn rows(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_rows__as_value(js(self)))
    }

    /// Inserts a new row at an index of the section and returns it; -1 appends it.
    ///
    /// `HTMLTableRowElement insertRow(optional long index = -1)`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/insertRow) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tbody-insertrow)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or greater than the number of rows.
    #[doc(alias = "insertRow")]
    #[inline]
    pub fn insert_row(&self) -> Result<HtmlTableRowElement, Exception> {
        Js::try_call_insertRow__as_value(js(self)).map(Js::read)
    }

    /// As `insert_row`, with `index`.
    ///
    /// `HTMLTableRowElement insertRow(optional long index = -1)`
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or greater than the number of rows.
    #[doc(alias = "insertRow")]
    #[inline]
    pub fn insert_row_with_index(&self, index: i32) -> Result<HtmlTableRowElement, Exception> {
        Js::try_call_insertRow__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Removes the row at an index of the section; -1 removes the last one.
    ///
    /// `undefined deleteRow(long index)`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableSectionElement/deleteRow) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tbody-deleterow)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or not less than the number of rows.
    #[doc(alias = "deleteRow")]
    #[inline]
    pub fn delete_row(&self, index: i32) -> Result<(), Exception> {
        Js::try_call_deleteRow__number(js(self), index as f64)
    }
}

impl HtmlTableRowElement {
    /// The index of the row in its table, or -1 if it is in none.
    ///
    /// `readonly attribute long rowIndex`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/rowIndex) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tr-rowindex-dev)
    #[doc(alias = "rowIndex")]
    #[inline]
    pub fn row_index(&self) -> i32 {
        Js::get_rowIndex__as_number(js(self)) as i32
    }

    /// The index of the row in its section, or -1 if it is in none.
    ///
    /// `readonly attribute long sectionRowIndex`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/sectionRowIndex) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tr-sectionrowindex)
    #[doc(alias = "sectionRowIndex")]
    #[inline]
    pub fn section_row_index(&self) -> i32 {
        Js::get_sectionRowIndex__as_number(js(self)) as i32
    }

    /// A live collection of the `td` and `th` cells of the row.
    ///
    /// `readonly attribute HTMLCollection cells`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/cells) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tr-cells)
    #[inline]
    pub fn cells(&self) -> HtmlCollection {
        FromJs::from_js(Js::get_cells__as_value(js(self)))
    }

    /// Inserts a new `td` cell at an index of the row and returns it; -1 appends it.
    ///
    /// `HTMLTableCellElement insertCell(optional long index = -1)`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/insertCell) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tr-insertcell-dev)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or greater than the number of cells.
    #[doc(alias = "insertCell")]
    #[inline]
    pub fn insert_cell(&self) -> Result<HtmlTableCellElement, Exception> {
        Js::try_call_insertCell__as_value(js(self)).map(Js::read)
    }

    /// As `insert_cell`, with `index`.
    ///
    /// `HTMLTableCellElement insertCell(optional long index = -1)`
    ///
    /// Feature `tables`.
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or greater than the number of cells.
    #[doc(alias = "insertCell")]
    #[inline]
    pub fn insert_cell_with_index(&self, index: i32) -> Result<HtmlTableCellElement, Exception> {
        Js::try_call_insertCell__number__as_value(js(self), index as f64).map(Js::read)
    }

    /// Removes the cell at an index of the row; -1 removes the last one.
    ///
    /// `undefined deleteCell(long index)`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableRowElement/deleteCell) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tr-deletecell)
    ///
    /// # Errors
    ///
    /// Throws an `IndexSizeError` where `index` is less than -1, or not less than the number of cells.
    #[doc(alias = "deleteCell")]
    #[inline]
    pub fn delete_cell(&self, index: i32) -> Result<(), Exception> {
        Js::try_call_deleteCell__number(js(self), index as f64)
    }
}

impl HtmlTableCellElement {
    /// The number of columns that the cell covers, from 1 to 1000.
    ///
    /// `attribute unsigned long colSpan`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/colSpan) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-colspan)
    #[doc(alias = "colSpan")]
    #[inline]
    pub fn col_span(&self) -> u32 {
        Js::get_colSpan__as_number(js(self)) as u32
    }

    /// Sets the number of columns that the cell covers, from 1 to 1000.
    ///
    /// Feature `tables`.
    #[doc(alias = "colSpan")]
    #[inline]
    pub fn set_col_span(&self, value: u32) {
        Js::set_colSpan__number(js(self), value as f64)
    }

    /// The number of rows that the cell covers; 0 means all remaining rows of the section.
    ///
    /// `attribute unsigned long rowSpan`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/rowSpan) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-rowspan)
    #[doc(alias = "rowSpan")]
    #[inline]
    pub fn row_span(&self) -> u32 {
        Js::get_rowSpan__as_number(js(self)) as u32
    }

    /// Sets the number of rows that the cell covers; 0 means all remaining rows of the section.
    ///
    /// Feature `tables`.
    #[doc(alias = "rowSpan")]
    #[inline]
    pub fn set_row_span(&self, value: u32) {
        Js::set_rowSpan__number(js(self), value as f64)
    }

    /// The ids of the header cells that belong to this cell, separated by spaces.
    ///
    /// `attribute DOMString headers`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/headers) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-headers)
    #[inline]
    pub fn headers(&self) -> String {
        Js::get_headers__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the ids of the header cells that belong to this cell, separated by spaces.
    ///
    /// Feature `tables`.
    #[doc(alias = "headers")]
    #[inline]
    pub fn set_headers(&self, value: &str) {
        Js::set_headers__str(js(self), value)
    }

    /// The index of the cell in its row, or -1 if it is in none.
    ///
    /// `readonly attribute long cellIndex`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/cellIndex) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-tdth-cellindex)
    #[doc(alias = "cellIndex")]
    #[inline]
    pub fn cell_index(&self) -> i32 {
        Js::get_cellIndex__as_number(js(self)) as i32
    }

    /// The cells that a header cell is for: `row`, `col`, `rowgroup`, `colgroup`, or empty.
    ///
    /// `attribute DOMString scope`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/scope) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-th-scope)
    #[inline]
    pub fn scope(&self) -> String {
        Js::get_scope__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets the cells that a header cell is for: `row`, `col`, `rowgroup`, `colgroup`, or empty.
    ///
    /// Feature `tables`.
    #[doc(alias = "scope")]
    #[inline]
    pub fn set_scope(&self, value: &str) {
        Js::set_scope__str(js(self), value)
    }

    /// A short form of a header's text, for use where the header is repeated for other cells.
    ///
    /// `attribute DOMString abbr`
    ///
    /// Feature `tables`. Baseline: widely available since 2015-07. [MDN](https://developer.mozilla.org/docs/Web/API/HTMLTableCellElement/abbr) · [Specification](https://html.spec.whatwg.org/multipage/tables.html#dom-th-abbr)
    #[inline]
    pub fn abbr(&self) -> String {
        Js::get_abbr__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Sets a short form of a header's text, for use where the header is repeated for other cells.
    ///
    /// Feature `tables`.
    #[doc(alias = "abbr")]
    #[inline]
    pub fn set_abbr(&self, value: &str) {
        Js::set_abbr__str(js(self), value)
    }
}

web_imports! {
    #[wasm_bindgen(method, getter, js_name = "abbr")]
    pub(crate) fn get_abbr__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "caption")]
    pub(crate) fn get_caption__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "cellIndex")]
    pub(crate) fn get_cellIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "cells")]
    pub(crate) fn get_cells__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "colSpan")]
    pub(crate) fn get_colSpan__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rowIndex")]
    pub(crate) fn get_rowIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "rowSpan")]
    pub(crate) fn get_rowSpan__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "sectionRowIndex")]
    pub(crate) fn get_sectionRowIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "span")]
    pub(crate) fn get_span__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "tBodies")]
    pub(crate) fn get_tBodies__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "tFoot")]
    pub(crate) fn get_tFoot__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "tHead")]
    pub(crate) fn get_tHead__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, setter, js_name = "abbr")]
    pub(crate) fn set_abbr__str(this: &Js, a0: &str);
    #[wasm_bindgen(catch, method, setter, js_name = "caption")]
    pub(crate) fn try_set_caption__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, setter, js_name = "colSpan")]
    pub(crate) fn set_colSpan__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "headers")]
    pub(crate) fn set_headers__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "rowSpan")]
    pub(crate) fn set_rowSpan__number(this: &Js, a0: f64);
    #[wasm_bindgen(method, setter, js_name = "scope")]
    pub(crate) fn set_scope__str(this: &Js, a0: &str);
    #[wasm_bindgen(method, setter, js_name = "span")]
    pub(crate) fn set_span__number(this: &Js, a0: f64);
    #[wasm_bindgen(catch, method, setter, js_name = "tFoot")]
    pub(crate) fn try_set_tFoot__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, setter, js_name = "tHead")]
    pub(crate) fn try_set_tHead__value(this: &Js, a0: &JsValue) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "createCaption")]
    pub(crate) fn call_createCaption__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTBody")]
    pub(crate) fn call_createTBody__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTFoot")]
    pub(crate) fn call_createTFoot__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "createTHead")]
    pub(crate) fn call_createTHead__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, js_name = "deleteCaption")]
    pub(crate) fn call_deleteCaption(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "deleteCell")]
    pub(crate) fn try_call_deleteCell__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "deleteRow")]
    pub(crate) fn try_call_deleteRow__number(this: &Js, a0: f64) -> Result<(), Exception>;
    #[wasm_bindgen(method, js_name = "deleteTFoot")]
    pub(crate) fn call_deleteTFoot(this: &Js);
    #[wasm_bindgen(method, js_name = "deleteTHead")]
    pub(crate) fn call_deleteTHead(this: &Js);
    #[wasm_bindgen(catch, method, js_name = "insertCell")]
    pub(crate) fn try_call_insertCell__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertCell")]
    pub(crate) fn try_call_insertCell__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertRow")]
    pub(crate) fn try_call_insertRow__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "insertRow")]
    pub(crate) fn try_call_insertRow__number__as_value(this: &Js, a0: f64) -> Result<Js, Exception>;
}
