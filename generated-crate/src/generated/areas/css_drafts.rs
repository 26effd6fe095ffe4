//! CSS drafts that no browser has taken up: regions, a parser, spatial navigation, font metrics

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    Baseline, CssParserAtRule, CssParserBlock, CssParserDeclaration, CssParserFunction, CssParserOptions,
    CssParserQualifiedRule, CssParserRule, CssParserValue, CssToken, Document, Element, EventTarget,
    FocusableAreaSearchMode, FocusableAreasOption, Font, FontMetrics, InputDeviceCapabilities, NamedFlow, NamedFlowMap,
    NavigationEvent, NavigationEventInit, Node, Range, SpatialNavigationDirection, SpatialNavigationSearchOptions,
    StylePropertyMapReadOnly, Window,
};

#[cfg(feature = "experimental")]
impl FocusableAreasOption {
    /// The options of `focusableAreas`.
    ///
    /// `dictionary FocusableAreasOption`
    ///
    /// Features `css-drafts` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// Whether to return only visible elements or also those scrolled out of view.
    ///
    /// `FocusableAreaSearchMode mode`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "mode")]
    pub fn get_mode(&self) -> Option<FocusableAreaSearchMode> {
        property::get(self, "mode")
    }

    /// Sets whether to return only visible elements or also those scrolled out of view.
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "mode")]
    pub fn set_mode(&self, value: FocusableAreaSearchMode) -> &Self {
        property::set_str(self, "mode", value.as_str());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for FocusableAreasOption {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl SpatialNavigationSearchOptions {
    /// The options of `spatialNavigationSearch`.
    ///
    /// `dictionary SpatialNavigationSearchOptions`
    ///
    /// Features `css-drafts` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The nodes to search among; by default the focusable ones in the container.
    ///
    /// `sequence<Node>? candidates`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "candidates")]
    pub fn get_candidates(&self) -> Option<Array<Node>> {
        property::get(self, "candidates")
    }

    /// Sets the nodes to search among; by default the focusable ones in the container.
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "candidates")]
    pub fn set_candidates(&self, value: Option<&Array<Node>>) -> &Self {
        property::set(self, "candidates", nullable(value));
        self
    }

    /// The container to search in; by default the element's own navigation container.
    ///
    /// `Node? container`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "container")]
    pub fn get_container(&self) -> Option<Node> {
        property::get(self, "container")
    }

    /// Sets the container to search in; by default the element's own navigation container.
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "container")]
    pub fn set_container(&self, value: Option<&Node>) -> &Self {
        property::set(self, "container", nullable(value));
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for SpatialNavigationSearchOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl NavigationEvent {
    /// Makes a new `NavigationEvent`.
    ///
    /// `constructor(DOMString type, optional NavigationEventInit eventInitDict = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn new(type_: &str) -> NavigationEvent {
        Js::new_NavigationEvent__str__as_value(type_).cast()
    }

    /// As `new`, with `event_init_dict`.
    ///
    /// `constructor(DOMString type, optional NavigationEventInit eventInitDict = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn new_with_event_init_dict(
        type_: &str,
        event_init_dict: impl IntoJs<NavigationEventInit>,
    ) -> Result<NavigationEvent, Exception> {
        Js::try_new_NavigationEvent__str_value__as_value(type_, &event_init_dict.to_value()).map(Js::cast)
    }

    /// The direction in which the focus moves.
    ///
    /// `readonly attribute SpatialNavigationDirection dir`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn dir(&self) -> SpatialNavigationDirection {
        FromJs::from_js(Js::get_dir__as_value(js(self)))
    }

    /// The element that is to get the focus, or another element related to the movement.
    ///
    /// `readonly attribute EventTarget? relatedTarget`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "relatedTarget")]
    #[inline]
    pub fn related_target(&self) -> Option<EventTarget> {
        Js::get_relatedTarget__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl NavigationEventInit {
    /// The initial values for a new `NavigationEvent`.
    ///
    /// `dictionary NavigationEventInit : UIEventInit`
    ///
    /// Features `css-drafts` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The direction in which the focus moves.
    ///
    /// `SpatialNavigationDirection dir`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "dir")]
    pub fn get_dir(&self) -> Option<SpatialNavigationDirection> {
        property::get(self, "dir")
    }

    /// Sets the direction in which the focus moves.
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "dir")]
    pub fn set_dir(&self, value: SpatialNavigationDirection) -> &Self {
        property::set_str(self, "dir", value.as_str());
        self
    }

    /// The element that is to get the focus, or another element related to the movement.
    ///
    /// `EventTarget? relatedTarget = null`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "relatedTarget")]
    pub fn get_related_target(&self) -> Option<EventTarget> {
        property::get(self, "relatedTarget")
    }

    /// Sets the element that is to get the focus, or another element related to the movement.
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "relatedTarget")]
    pub fn set_related_target(&self, value: Option<&EventTarget>) -> &Self {
        property::set(self, "relatedTarget", nullable(value));
        self
    }

    /// `Window? view = null`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `UiEventInit`.
    #[doc(alias = "view")]
    pub fn set_view(&self, value: Option<&Window>) -> &Self {
        property::set(self, "view", nullable(value));
        self
    }

    /// `long detail = 0`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `UiEventInit`.
    #[doc(alias = "detail")]
    pub fn set_detail(&self, value: i32) -> &Self {
        property::set_f64(self, "detail", value as f64);
        self
    }

    /// `InputDeviceCapabilities? sourceCapabilities = null`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `UiEventInit`.
    #[doc(alias = "sourceCapabilities")]
    pub fn set_source_capabilities(&self, value: Option<&InputDeviceCapabilities>) -> &Self {
        property::set(self, "sourceCapabilities", nullable(value));
        self
    }

    /// `unsigned long which = 0`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `UiEventInit`.
    #[doc(alias = "which")]
    pub fn set_which(&self, value: u32) -> &Self {
        property::set_f64(self, "which", value as f64);
        self
    }

    /// `boolean bubbles = false`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "bubbles")]
    pub fn set_bubbles(&self, value: bool) -> &Self {
        property::set_bool(self, "bubbles", value);
        self
    }

    /// `boolean cancelable = false`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "cancelable")]
    pub fn set_cancelable(&self, value: bool) -> &Self {
        property::set_bool(self, "cancelable", value);
        self
    }

    /// `boolean composed = false`
    ///
    /// Features `css-drafts` and `experimental`. Inherited from `EventInit`.
    #[doc(alias = "composed")]
    pub fn set_composed(&self, value: bool) -> &Self {
        property::set_bool(self, "composed", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for NavigationEventInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CssParserOptions {
    /// The options of the CSS parse functions.
    ///
    /// `dictionary CSSParserOptions`
    ///
    /// Features `css-drafts` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// An object that tells for names of at-rules whether they contain declarations or rules.
    ///
    /// `object atRules`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "atRules")]
    pub fn get_at_rules(&self) -> Option<Object> {
        property::get(self, "atRules")
    }

    /// Sets an object that tells for names of at-rules whether they contain declarations or rules.
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "atRules")]
    pub fn set_at_rules(&self, value: &Object) -> &Self {
        property::set(self, "atRules", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for CssParserOptions {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl CssParserAtRule {
    /// Makes a new `CSSParserAtRule`.
    ///
    /// `constructor(DOMString name, sequence<CSSToken> prelude, optional sequence<CSSParserRule>? body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(name: &str, prelude: impl IntoSequence<CssToken>) -> Result<CssParserAtRule, Exception> {
        Js::try_new_CSSParserAtRule__str_value__as_value(name, &prelude.to_value()).map(Js::cast)
    }

    /// As `new`, with `body`.
    ///
    /// `constructor(DOMString name, sequence<CSSToken> prelude, optional sequence<CSSParserRule>? body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_body(
        name: &str,
        prelude: impl IntoSequence<CssToken>,
        body: Option<&Array<CssParserRule>>,
    ) -> Result<CssParserAtRule, Exception> {
        Js::try_new_CSSParserAtRule__str_value2__as_value(name, &prelude.to_value(), nullable(body)).map(Js::cast)
    }

    /// The name of the rule, such as `media`.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The values between the name and the block.
    ///
    /// `readonly attribute FrozenArray<CSSParserValue> prelude`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn prelude(&self) -> Array<CssParserValue> {
        FromJs::from_js(Js::get_prelude__as_value(js(self)))
    }

    /// The rules in the block, null if the at-rule has no block.
    ///
    /// `readonly attribute FrozenArray<CSSParserRule>? body`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn body(&self) -> Option<Array<CssParserRule>> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl fmt::Display for CssParserAtRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssParserQualifiedRule {
    /// Makes a new `CSSParserQualifiedRule`.
    ///
    /// `constructor(sequence<CSSToken> prelude, optional sequence<CSSParserRule>? body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(prelude: impl IntoSequence<CssToken>) -> Result<CssParserQualifiedRule, Exception> {
        Js::try_new_CSSParserQualifiedRule__value__as_value(&prelude.to_value()).map(Js::cast)
    }

    /// As `new`, with `body`.
    ///
    /// `constructor(sequence<CSSToken> prelude, optional sequence<CSSParserRule>? body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_body(
        prelude: impl IntoSequence<CssToken>,
        body: Option<&Array<CssParserRule>>,
    ) -> Result<CssParserQualifiedRule, Exception> {
        Js::try_new_CSSParserQualifiedRule__value2__as_value(&prelude.to_value(), nullable(body)).map(Js::cast)
    }

    /// The values before the block, usually the selector.
    ///
    /// `readonly attribute FrozenArray<CSSParserValue> prelude`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn prelude(&self) -> Array<CssParserValue> {
        FromJs::from_js(Js::get_prelude__as_value(js(self)))
    }

    /// The rules and declarations in the block.
    ///
    /// `readonly attribute FrozenArray<CSSParserRule> body`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn body(&self) -> Array<CssParserRule> {
        FromJs::from_js(Js::get_body__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl fmt::Display for CssParserQualifiedRule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssParserDeclaration {
    /// Makes a new `CSSParserDeclaration`.
    ///
    /// `constructor(DOMString name, optional sequence<CSSParserRule> body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(name: &str) -> Result<CssParserDeclaration, Exception> {
        Js::try_new_CSSParserDeclaration__str__as_value(name).map(Js::cast)
    }

    /// As `new`, with `body`.
    ///
    /// `constructor(DOMString name, optional sequence<CSSParserRule> body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new_with_body(
        name: &str,
        body: impl IntoSequence<CssParserRule>,
    ) -> Result<CssParserDeclaration, Exception> {
        Js::try_new_CSSParserDeclaration__str_value__as_value(name, &body.to_value()).map(Js::cast)
    }

    /// The name of the property.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The parts of the property's value.
    ///
    /// `readonly attribute FrozenArray<CSSParserValue> body`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn body(&self) -> Array<CssParserValue> {
        FromJs::from_js(Js::get_body__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl fmt::Display for CssParserDeclaration {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssParserBlock {
    /// Makes a new `CSSParserBlock`.
    ///
    /// `constructor(DOMString name, sequence<CSSParserValue> body)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(name: &str, body: impl IntoSequence<CssParserValue>) -> Result<CssParserBlock, Exception> {
        Js::try_new_CSSParserBlock__str_value__as_value(name, &body.to_value()).map(Js::cast)
    }

    /// The pair of brackets that encloses the block.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The values inside of the brackets.
    ///
    /// `readonly attribute FrozenArray<CSSParserValue> body`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn body(&self) -> Array<CssParserValue> {
        FromJs::from_js(Js::get_body__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl fmt::Display for CssParserBlock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl CssParserFunction {
    /// Makes a new `CSSParserFunction`.
    ///
    /// `constructor(DOMString name, sequence<sequence<CSSParserValue>> args)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn new(name: &str, args: impl IntoSequence<Array<CssParserValue>>) -> Result<CssParserFunction, Exception> {
        Js::try_new_CSSParserFunction__str_value__as_value(name, &args.to_value()).map(Js::cast)
    }

    /// The name of the function.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The arguments, each a list of values.
    ///
    /// `readonly attribute FrozenArray<FrozenArray<CSSParserValue>> args`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn args(&self) -> Array<Array<CssParserValue>> {
        FromJs::from_js(Js::get_args__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl fmt::Display for CssParserFunction {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        property::write_text(formatter, Js::try_call_toString__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl NamedFlowMap {
    /// The number of named flows.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns whether there is a flow with this name.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn has(&self, key: &str) -> bool {
        Js::call_has__str__as_bool(js(self), key).get()
    }

    /// Returns the flow with this name, or `undefined` if there is none.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn get(&self, key: &str) -> Option<NamedFlow> {
        Js::call_get__str__as_option_value(js(self), key).map(Js::read)
    }

    /// Puts a flow under a name and returns the map.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn set(&self, key: &str, value: &NamedFlow) -> NamedFlowMap {
        FromJs::from_js(Js::call_set__str_value__as_value(js(self), key, value.as_ref()))
    }

    /// Removes the flow with this name and returns whether there was one.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn delete(&self, key: &str) -> bool {
        Js::call_delete__str__as_bool(js(self), key).get()
    }

    /// Removes all entries from the map.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn clear(&self) {
        Js::call_clear(js(self))
    }

    /// Returns an iterator over pairs of a name and its flow.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(String, NamedFlow)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<String> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the flows.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<NamedFlow> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function once for each flow.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(NamedFlow, String, NamedFlowMap)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function once for each flow.
    ///
    /// `maplike<CSSOMString, NamedFlow>`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(NamedFlow, String, NamedFlowMap)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &NamedFlowMap {
    type Item = (String, NamedFlow);
    type IntoIter = Iter<(String, NamedFlow)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] NamedFlowMap; (String, NamedFlow));

#[cfg(feature = "experimental")]
impl NamedFlow {
    /// The name from the `flow-into` property.
    ///
    /// `readonly attribute CSSOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Whether the content does not fit into the regions, or there is no region.
    ///
    /// `readonly attribute boolean overset`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn overset(&self) -> bool {
        Js::get_overset__as_bool(js(self)).get()
    }

    /// Returns the elements through which the content flows, in their order.
    ///
    /// `sequence<Element> getRegions()`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getRegions")]
    #[inline]
    pub fn get_regions(&self) -> Result<Array<Element>, Exception> {
        Js::try_call_getRegions__as_value(js(self)).map(Js::read)
    }

    /// The index of the first region without content, -1 if all have some.
    ///
    /// `readonly attribute short firstEmptyRegionIndex`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "firstEmptyRegionIndex")]
    #[inline]
    pub fn first_empty_region_index(&self) -> i16 {
        Js::get_firstEmptyRegionIndex__as_number(js(self)) as i16
    }

    /// Returns the nodes that were moved into the flow.
    ///
    /// `sequence<Node> getContent()`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getContent")]
    #[inline]
    pub fn get_content(&self) -> Result<Array<Node>, Exception> {
        Js::try_call_getContent__as_value(js(self)).map(Js::read)
    }

    /// Returns the regions that show at least a part of the node.
    ///
    /// `sequence<Element> getRegionsByContent(Node node)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getRegionsByContent")]
    #[inline]
    pub fn get_regions_by_content(&self, node: &Node) -> Result<Array<Element>, Exception> {
        Js::try_call_getRegionsByContent__value__as_value(js(self), node.as_ref()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
/// The namespace `CSS`.
pub mod css {
    use crate::runtime::prelude::*;
    use crate::{CssParserDeclaration, CssParserOptions, CssParserRule, CssStringSource, CssToken};

    /// A map of names to elements or images that the CSS function `element()` can show.
    ///
    /// `readonly attribute any elementSources`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "elementSources")]
    #[inline]
    pub fn element_sources() -> JsValue {
        Js::static_get_CSS_elementSources__as_value()
    }

    /// Parses a whole style sheet and resolves to its rules.
    ///
    /// `Promise<sequence<CSSParserRule>> parseStylesheet(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseStylesheet")]
    #[inline]
    pub fn parse_stylesheet(css: impl Into<CssStringSource>) -> Promise<Array<CssParserRule>> {
        Promise::of_call(Js::try_static_call_CSS_parseStylesheet__value__as_value(&css.into().to_js()))
    }

    /// As `parse_stylesheet`, with `options`.
    ///
    /// `Promise<sequence<CSSParserRule>> parseStylesheet(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseStylesheet")]
    #[inline]
    pub fn parse_stylesheet_with_options(
        css: impl Into<CssStringSource>,
        options: &CssParserOptions,
    ) -> Promise<Array<CssParserRule>> {
        Promise::of_call(Js::try_static_call_CSS_parseStylesheet__value2__as_value(
            &css.into().to_js(),
            options.as_ref(),
        ))
    }

    /// Parses a list of rules, such as the content of a block, and resolves to them.
    ///
    /// `Promise<sequence<CSSParserRule>> parseRuleList(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseRuleList")]
    #[inline]
    pub fn parse_rule_list(css: impl Into<CssStringSource>) -> Promise<Array<CssParserRule>> {
        Promise::of_call(Js::try_static_call_CSS_parseRuleList__value__as_value(&css.into().to_js()))
    }

    /// As `parse_rule_list`, with `options`.
    ///
    /// `Promise<sequence<CSSParserRule>> parseRuleList(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseRuleList")]
    #[inline]
    pub fn parse_rule_list_with_options(
        css: impl Into<CssStringSource>,
        options: &CssParserOptions,
    ) -> Promise<Array<CssParserRule>> {
        Promise::of_call(Js::try_static_call_CSS_parseRuleList__value2__as_value(&css.into().to_js(), options.as_ref()))
    }

    /// Parses one rule and resolves to it.
    ///
    /// `Promise<CSSParserRule> parseRule(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseRule")]
    #[inline]
    pub fn parse_rule(css: impl Into<CssStringSource>) -> Promise<CssParserRule> {
        Promise::of_call(Js::try_static_call_CSS_parseRule__value__as_value(&css.into().to_js()))
    }

    /// As `parse_rule`, with `options`.
    ///
    /// `Promise<CSSParserRule> parseRule(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseRule")]
    #[inline]
    pub fn parse_rule_with_options(
        css: impl Into<CssStringSource>,
        options: &CssParserOptions,
    ) -> Promise<CssParserRule> {
        Promise::of_call(Js::try_static_call_CSS_parseRule__value2__as_value(&css.into().to_js(), options.as_ref()))
    }

    /// Parses a list of declarations, such as in a `style` attribute, and resolves to them.
    ///
    /// `Promise<sequence<CSSParserRule>> parseDeclarationList(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseDeclarationList")]
    #[inline]
    pub fn parse_declaration_list(css: impl Into<CssStringSource>) -> Promise<Array<CssParserRule>> {
        Promise::of_call(Js::try_static_call_CSS_parseDeclarationList__value__as_value(&css.into().to_js()))
    }

    /// As `parse_declaration_list`, with `options`.
    ///
    /// `Promise<sequence<CSSParserRule>> parseDeclarationList(CSSStringSource css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "parseDeclarationList")]
    #[inline]
    pub fn parse_declaration_list_with_options(
        css: impl Into<CssStringSource>,
        options: &CssParserOptions,
    ) -> Promise<Array<CssParserRule>> {
        Promise::of_call(Js::try_static_call_CSS_parseDeclarationList__value2__as_value(
            &css.into().to_js(),
            options.as_ref(),
        ))
    }

    /// Parses one declaration of a property and its value.
    ///
    /// `CSSParserDeclaration parseDeclaration(DOMString css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "parseDeclaration")]
    #[inline]
    pub fn parse_declaration(css: &str) -> Result<CssParserDeclaration, Exception> {
        Js::try_static_call_CSS_parseDeclaration__str__as_value(css).map(Js::read)
    }

    /// As `parse_declaration`, with `options`.
    ///
    /// `CSSParserDeclaration parseDeclaration(DOMString css, optional CSSParserOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "parseDeclaration")]
    #[inline]
    pub fn parse_declaration_with_options(
        css: &str,
        options: &CssParserOptions,
    ) -> Result<CssParserDeclaration, Exception> {
        Js::try_static_call_CSS_parseDeclaration__str_value__as_value(css, options.as_ref()).map(Js::read)
    }

    /// Parses text into one component value.
    ///
    /// `CSSToken parseValue(DOMString css)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "parseValue")]
    #[inline]
    pub fn parse_value(css: &str) -> Result<CssToken, Exception> {
        Js::try_static_call_CSS_parseValue__str__as_value(css).map(Js::read)
    }

    /// Parses text into a list of component values.
    ///
    /// `sequence<CSSToken> parseValueList(DOMString css)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "parseValueList")]
    #[inline]
    pub fn parse_value_list(css: &str) -> Result<Array<CssToken>, Exception> {
        Js::try_static_call_CSS_parseValueList__str__as_value(css).map(Js::read)
    }

    /// Parses text with commas into a list of value lists, one for each part.
    ///
    /// `sequence<sequence<CSSToken>> parseCommaValueList(DOMString css)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "parseCommaValueList")]
    #[inline]
    pub fn parse_comma_value_list(css: &str) -> Result<Array<Array<CssToken>>, Exception> {
        Js::try_static_call_CSS_parseCommaValueList__str__as_value(css).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Document {
    /// The named flows of the document.
    ///
    /// `readonly attribute NamedFlowMap namedFlows`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "namedFlows")]
    #[inline]
    pub fn named_flows(&self) -> NamedFlowMap {
        FromJs::from_js(Js::get_namedFlows__as_value(js(self)))
    }

    /// Returns the font metrics of the text in an element.
    ///
    /// `FontMetrics measureElement(Element element)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "measureElement")]
    #[inline]
    pub fn measure_element(&self, element: &Element) -> Result<FontMetrics, Exception> {
        Js::try_call_measureElement__value__as_value(js(self), element.as_ref()).map(Js::read)
    }

    /// Returns the font metrics that a text would have in the given styles.
    ///
    /// `FontMetrics measureText(DOMString text, StylePropertyMapReadOnly styleMap)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "measureText")]
    #[inline]
    pub fn measure_text(&self, text: &str, style_map: &StylePropertyMapReadOnly) -> Result<FontMetrics, Exception> {
        Js::try_call_measureText__str_value__as_value(js(self), text, style_map.as_ref()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl Element {
    /// Returns the nearest ancestor within which arrow keys look for a focus target.
    ///
    /// `Node getSpatialNavigationContainer()`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getSpatialNavigationContainer")]
    #[inline]
    pub fn get_spatial_navigation_container(&self) -> Result<Node, Exception> {
        Js::try_call_getSpatialNavigationContainer__as_value(js(self)).map(Js::read)
    }

    /// Returns the focusable elements inside of this one.
    ///
    /// `sequence<Node> focusableAreas(optional FocusableAreasOption option = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "focusableAreas")]
    #[inline]
    pub fn focusable_areas(&self) -> Result<Array<Node>, Exception> {
        Js::try_call_focusableAreas__as_value(js(self)).map(Js::read)
    }

    /// As `focusable_areas`, with `option`.
    ///
    /// `sequence<Node> focusableAreas(optional FocusableAreasOption option = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "focusableAreas")]
    #[inline]
    pub fn focusable_areas_with_option(&self, option: &FocusableAreasOption) -> Result<Array<Node>, Exception> {
        Js::try_call_focusableAreas__value__as_value(js(self), option.as_ref()).map(Js::read)
    }

    /// Returns the best focus target in a direction, or null if there is none.
    ///
    /// `Node? spatialNavigationSearch(SpatialNavigationDirection dir, optional SpatialNavigationSearchOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "spatialNavigationSearch")]
    #[inline]
    pub fn spatial_navigation_search(&self, dir: SpatialNavigationDirection) -> Result<Option<Node>, Exception> {
        Js::try_call_spatialNavigationSearch__str__as_option_value(js(self), dir.as_str()).map(Js::read_nullable)
    }

    /// As `spatial_navigation_search`, with `options`.
    ///
    /// `Node? spatialNavigationSearch(SpatialNavigationDirection dir, optional SpatialNavigationSearchOptions options = {})`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "spatialNavigationSearch")]
    #[inline]
    pub fn spatial_navigation_search_with_options(
        &self,
        dir: SpatialNavigationDirection,
        options: &SpatialNavigationSearchOptions,
    ) -> Result<Option<Node>, Exception> {
        Js::try_call_spatialNavigationSearch__str_value__as_option_value(js(self), dir.as_str(), options.as_ref())
            .map(Js::read_nullable)
    }

    /// Whether the flow's content fits into this region: `fit`, `overset` or `empty`.
    ///
    /// `readonly attribute CSSOMString regionOverset`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "regionOverset")]
    #[inline]
    pub fn region_overset(&self) -> String {
        Js::get_regionOverset__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// Returns the parts of the flow that this region shows, or null if it is no region.
    ///
    /// `sequence<Range>? getRegionFlowRanges()`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getRegionFlowRanges")]
    #[inline]
    pub fn get_region_flow_ranges(&self) -> Result<Option<Array<Range>>, Exception> {
        Js::try_call_getRegionFlowRanges__as_option_value(js(self)).map(Js::read_nullable)
    }
}

#[cfg(feature = "experimental")]
impl FontMetrics {
    /// The advance width of the text in CSS pixels.
    ///
    /// `readonly attribute double width`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn width(&self) -> f64 {
        Js::get_width__as_number(js(self))
    }

    /// The advances within the text in CSS pixels, in order.
    ///
    /// `readonly attribute FrozenArray<double> advances`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn advances(&self) -> Array<f64> {
        FromJs::from_js(Js::get_advances__as_value(js(self)))
    }

    /// The distance from the alignment point to the left edge of the drawn text, in CSS pixels.
    ///
    /// `readonly attribute double boundingBoxLeft`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "boundingBoxLeft")]
    #[inline]
    pub fn bounding_box_left(&self) -> f64 {
        Js::get_boundingBoxLeft__as_number(js(self))
    }

    /// The distance from the alignment point to the right edge of the drawn text, in CSS pixels.
    ///
    /// `readonly attribute double boundingBoxRight`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "boundingBoxRight")]
    #[inline]
    pub fn bounding_box_right(&self) -> f64 {
        Js::get_boundingBoxRight__as_number(js(self))
    }

    /// The height of the text in CSS pixels.
    ///
    /// `readonly attribute double height`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn height(&self) -> f64 {
        Js::get_height__as_number(js(self))
    }

    /// The distance from the baseline to the top of the em square, in CSS pixels.
    ///
    /// `readonly attribute double emHeightAscent`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "emHeightAscent")]
    #[inline]
    pub fn em_height_ascent(&self) -> f64 {
        Js::get_emHeightAscent__as_number(js(self))
    }

    /// The distance from the baseline to the bottom of the em square, in CSS pixels.
    ///
    /// `readonly attribute double emHeightDescent`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "emHeightDescent")]
    #[inline]
    pub fn em_height_descent(&self) -> f64 {
        Js::get_emHeightDescent__as_number(js(self))
    }

    /// The distance from the baseline to the top of the drawn text, in CSS pixels.
    ///
    /// `readonly attribute double boundingBoxAscent`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "boundingBoxAscent")]
    #[inline]
    pub fn bounding_box_ascent(&self) -> f64 {
        Js::get_boundingBoxAscent__as_number(js(self))
    }

    /// The distance from the baseline to the bottom of the drawn text, in CSS pixels.
    ///
    /// `readonly attribute double boundingBoxDescent`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "boundingBoxDescent")]
    #[inline]
    pub fn bounding_box_descent(&self) -> f64 {
        Js::get_boundingBoxDescent__as_number(js(self))
    }

    /// The distance from the baseline to the highest ascent of the fonts, in CSS pixels.
    ///
    /// `readonly attribute double fontBoundingBoxAscent`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "fontBoundingBoxAscent")]
    #[inline]
    pub fn font_bounding_box_ascent(&self) -> f64 {
        Js::get_fontBoundingBoxAscent__as_number(js(self))
    }

    /// The distance from the baseline to the lowest descent of the fonts, in CSS pixels.
    ///
    /// `readonly attribute double fontBoundingBoxDescent`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "fontBoundingBoxDescent")]
    #[inline]
    pub fn font_bounding_box_descent(&self) -> f64 {
        Js::get_fontBoundingBoxDescent__as_number(js(self))
    }

    /// The baseline by which the text is aligned.
    ///
    /// `readonly attribute Baseline dominantBaseline`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "dominantBaseline")]
    #[inline]
    pub fn dominant_baseline(&self) -> Baseline {
        FromJs::from_js(Js::get_dominantBaseline__as_value(js(self)))
    }

    /// All baselines that are known for the text.
    ///
    /// `readonly attribute FrozenArray<Baseline> baselines`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn baselines(&self) -> Array<Baseline> {
        FromJs::from_js(Js::get_baselines__as_value(js(self)))
    }

    /// The fonts that were used to draw the text.
    ///
    /// `readonly attribute FrozenArray<Font> fonts`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn fonts(&self) -> Array<Font> {
        FromJs::from_js(Js::get_fonts__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl Baseline {
    /// The name of the baseline.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The position of the baseline in CSS pixels.
    ///
    /// `readonly attribute double value`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn value(&self) -> f64 {
        Js::get_value__as_number(js(self))
    }
}

#[cfg(feature = "experimental")]
impl Font {
    /// The name of the font.
    ///
    /// `readonly attribute DOMString name`
    ///
    /// Features `css-drafts` and `experimental`.
    #[inline]
    pub fn name(&self) -> String {
        Js::get_name__as_value(js(self)).as_string().unwrap_or_default()
    }

    /// The number of glyphs of the text that come from this font.
    ///
    /// `readonly attribute unsigned long glyphsRendered`
    ///
    /// Features `css-drafts` and `experimental`.
    #[doc(alias = "glyphsRendered")]
    #[inline]
    pub fn glyphs_rendered(&self) -> u32 {
        Js::get_glyphsRendered__as_number(js(self)) as u32
    }
}

#[cfg(feature = "experimental")]
impl Window {
    /// Moves the focus in a direction, as an arrow key does with spatial navigation.
    ///
    /// `undefined navigate(SpatialNavigationDirection dir)`
    ///
    /// Features `css-drafts` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn navigate(&self, dir: SpatialNavigationDirection) -> Result<(), Exception> {
        Js::try_call_navigate__str(js(self), dir.as_str())
    }

    /// Asks the embedding page to fit the frame to the size of its content again.
    ///
    /// `undefined requestResize()`
    ///
    /// Features `css-drafts` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/Window/requestResize) · [Specification](https://drafts.csswg.org/css-sizing-4/#dom-window-requestresize)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "requestResize")]
    #[inline]
    pub fn request_resize(&self) -> Result<(), Exception> {
        Js::try_call_requestResize(js(self))
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "advances")]
    pub(crate) fn get_advances__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "args")]
    pub(crate) fn get_args__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "baselines")]
    pub(crate) fn get_baselines__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "boundingBoxAscent")]
    pub(crate) fn get_boundingBoxAscent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "boundingBoxDescent")]
    pub(crate) fn get_boundingBoxDescent__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "boundingBoxLeft")]
    pub(crate) fn get_boundingBoxLeft__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "boundingBoxRight")]
    pub(crate) fn get_boundingBoxRight__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "dominantBaseline")]
    pub(crate) fn get_dominantBaseline__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "firstEmptyRegionIndex")]
    pub(crate) fn get_firstEmptyRegionIndex__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "glyphsRendered")]
    pub(crate) fn get_glyphsRendered__as_number(this: &Js) -> f64;
    #[wasm_bindgen(method, getter, js_name = "namedFlows")]
    pub(crate) fn get_namedFlows__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "overset")]
    pub(crate) fn get_overset__as_bool(this: &Js) -> Truth;
    #[wasm_bindgen(method, getter, js_name = "prelude")]
    pub(crate) fn get_prelude__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "regionOverset")]
    pub(crate) fn get_regionOverset__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "focusableAreas")]
    pub(crate) fn try_call_focusableAreas__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "focusableAreas")]
    pub(crate) fn try_call_focusableAreas__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getContent")]
    pub(crate) fn try_call_getContent__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRegionFlowRanges")]
    pub(crate) fn try_call_getRegionFlowRanges__as_option_value(this: &Js) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRegions")]
    pub(crate) fn try_call_getRegions__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getRegionsByContent")]
    pub(crate) fn try_call_getRegionsByContent__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getSpatialNavigationContainer")]
    pub(crate) fn try_call_getSpatialNavigationContainer__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureElement")]
    pub(crate) fn try_call_measureElement__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "measureText")]
    pub(crate) fn try_call_measureText__str_value__as_value(this: &Js, a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "navigate")]
    pub(crate) fn try_call_navigate__str(this: &Js, a0: &str) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestResize")]
    pub(crate) fn try_call_requestResize(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "spatialNavigationSearch")]
    pub(crate) fn try_call_spatialNavigationSearch__str__as_option_value(
        this: &Js,
        a0: &str,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, method, js_name = "spatialNavigationSearch")]
    pub(crate) fn try_call_spatialNavigationSearch__str_value__as_option_value(
        this: &Js,
        a0: &str,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserAtRule")]
    pub(crate) fn try_new_CSSParserAtRule__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserAtRule")]
    pub(crate) fn try_new_CSSParserAtRule__str_value2__as_value(
        a0: &str,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserBlock")]
    pub(crate) fn try_new_CSSParserBlock__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserDeclaration")]
    pub(crate) fn try_new_CSSParserDeclaration__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserDeclaration")]
    pub(crate) fn try_new_CSSParserDeclaration__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserFunction")]
    pub(crate) fn try_new_CSSParserFunction__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserQualifiedRule")]
    pub(crate) fn try_new_CSSParserQualifiedRule__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "CSSParserQualifiedRule")]
    pub(crate) fn try_new_CSSParserQualifiedRule__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(constructor, js_class = "NavigationEvent")]
    pub(crate) fn new_NavigationEvent__str__as_value(a0: &str) -> Js;
    #[wasm_bindgen(catch, constructor, js_class = "NavigationEvent")]
    pub(crate) fn try_new_NavigationEvent__str_value__as_value(a0: &str, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(static_method_of = Js, js_class = "CSS", getter, js_name = "elementSources")]
    pub(crate) fn static_get_CSS_elementSources__as_value() -> JsValue;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseCommaValueList")]
    pub(crate) fn try_static_call_CSS_parseCommaValueList__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseDeclaration")]
    pub(crate) fn try_static_call_CSS_parseDeclaration__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseDeclaration")]
    pub(crate) fn try_static_call_CSS_parseDeclaration__str_value__as_value(
        a0: &str,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseDeclarationList")]
    pub(crate) fn try_static_call_CSS_parseDeclarationList__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseDeclarationList")]
    pub(crate) fn try_static_call_CSS_parseDeclarationList__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseRule")]
    pub(crate) fn try_static_call_CSS_parseRule__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseRule")]
    pub(crate) fn try_static_call_CSS_parseRule__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseRuleList")]
    pub(crate) fn try_static_call_CSS_parseRuleList__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseRuleList")]
    pub(crate) fn try_static_call_CSS_parseRuleList__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseStylesheet")]
    pub(crate) fn try_static_call_CSS_parseStylesheet__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseStylesheet")]
    pub(crate) fn try_static_call_CSS_parseStylesheet__value2__as_value(
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseValue")]
    pub(crate) fn try_static_call_CSS_parseValue__str__as_value(a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, static_method_of = Js, js_class = "CSS", js_name = "parseValueList")]
    pub(crate) fn try_static_call_CSS_parseValueList__str__as_value(a0: &str) -> Result<Js, Exception>;
}
