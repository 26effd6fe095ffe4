//! Where a ray meets the real world, and anchors in it

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    DomPointInit, DomPointReadOnly, XrAnchor, XrAnchorSet, XrFrame, XrHitTestOptionsInit, XrHitTestResult,
    XrHitTestSource, XrHitTestTrackableType, XrInputSource, XrPose, XrRay, XrRayDirectionInit, XrRigidTransform,
    XrSession, XrSpace, XrTransientInputHitTestOptionsInit, XrTransientInputHitTestResult,
    XrTransientInputHitTestSource,
};

#[cfg(feature = "experimental")]
impl XrAnchor {
    /// The space of the anchor, for drawing things there.
    ///
    /// `readonly attribute XRSpace anchorSpace`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRAnchor/anchorSpace) · [Specification](https://immersive-web.github.io/anchors/#dom-xranchor-anchorspace)
    #[doc(alias = "anchorSpace")]
    #[inline]
    pub fn anchor_space(&self) -> XrSpace {
        FromJs::from_js(Js::get_anchorSpace__as_value(js(self)))
    }

    /// Keeps the anchor for later sessions and resolves to the ID that restores it.
    ///
    /// `Promise<DOMString> requestPersistentHandle()`
    ///
    /// Features `webxr-hit-test` and `experimental`. [Specification](https://immersive-web.github.io/anchors/#dom-xranchor-requestpersistenthandle)
    #[doc(alias = "requestPersistentHandle")]
    #[inline]
    pub fn request_persistent_handle(&self) -> Promise<String> {
        Promise::of_call(Js::try_call_requestPersistentHandle__as_value(js(self)))
    }

    /// Stops the tracking of the anchor.
    ///
    /// `undefined delete()`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRAnchor/delete) · [Specification](https://immersive-web.github.io/anchors/#dom-xranchor-delete)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn delete(&self) -> Result<(), Exception> {
        Js::try_call_delete(js(self))
    }
}

#[cfg(feature = "experimental")]
impl XrAnchorSet {
    /// The number of anchors.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Tells whether the anchor is in the set.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[inline]
    pub fn has(&self, value: &XrAnchor) -> bool {
        Js::call_has__value__as_bool(js(self), value.as_ref()).get()
    }

    /// Returns an iterator over pairs that hold each anchor twice.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[inline]
    pub fn entries(&self) -> Iter<(XrAnchor, XrAnchor)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the anchors.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[inline]
    pub fn keys(&self) -> Iter<XrAnchor> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the anchors.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[inline]
    pub fn values(&self) -> Iter<XrAnchor> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each anchor.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(XrAnchor, XrAnchor, XrAnchorSet)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each anchor.
    ///
    /// `readonly setlike<XRAnchor>`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/anchors/#xranchorset)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(XrAnchor, XrAnchor, XrAnchorSet)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &XrAnchorSet {
    type Item = XrAnchor;
    type IntoIter = Iter<XrAnchor>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] XrAnchorSet; XrAnchor);

#[cfg(feature = "experimental")]
impl XrHitTestOptionsInit {
    /// The ray of a hit test and what it can hit.
    ///
    /// `dictionary XRHitTestOptionsInit`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    pub fn new(space: &XrSpace) -> Self {
        let this: Self = dictionary::empty();
        property::set(&this, "space", space.as_ref());
        this
    }

    /// The space that the ray moves with.
    ///
    /// `required XRSpace space`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "space")]
    pub fn get_space(&self) -> XrSpace {
        property::get(self, "space")
    }

    /// Sets the space that the ray moves with.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "space")]
    pub fn set_space(&self, value: &XrSpace) -> &Self {
        property::set(self, "space", value.as_ref());
        self
    }

    /// The kinds of real things to hit; planes by default.
    ///
    /// `sequence<XRHitTestTrackableType> entityTypes`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "entityTypes")]
    pub fn get_entity_types(&self) -> Option<Array<XrHitTestTrackableType>> {
        property::get(self, "entityTypes")
    }

    /// Sets the kinds of real things to hit; planes by default.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "entityTypes")]
    pub fn set_entity_types(&self, value: impl IntoSequence<XrHitTestTrackableType>) -> &Self {
        property::set(self, "entityTypes", &value.to_value());
        self
    }

    /// The ray in that space; by default from its origin along the negative z axis.
    ///
    /// `XRRay offsetRay`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "offsetRay")]
    pub fn get_offset_ray(&self) -> Option<XrRay> {
        property::get(self, "offsetRay")
    }

    /// Sets the ray in that space; by default from its origin along the negative z axis.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "offsetRay")]
    pub fn set_offset_ray(&self, value: &XrRay) -> &Self {
        property::set(self, "offsetRay", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl XrTransientInputHitTestOptionsInit {
    /// The inputs and the ray of a hit test for short-lived inputs, and what it can hit.
    ///
    /// `dictionary XRTransientInputHitTestOptionsInit`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    pub fn new(profile: &str) -> Self {
        let this: Self = dictionary::empty();
        property::set_str(&this, "profile", profile);
        this
    }

    /// The input profile whose inputs cast the ray, such as `generic-touchscreen`.
    ///
    /// `required DOMString profile`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "profile")]
    pub fn get_profile(&self) -> String {
        property::get(self, "profile")
    }

    /// Sets the input profile whose inputs cast the ray, such as `generic-touchscreen`.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "profile")]
    pub fn set_profile(&self, value: &str) -> &Self {
        property::set_str(self, "profile", value);
        self
    }

    /// The kinds of real things to hit; planes by default.
    ///
    /// `sequence<XRHitTestTrackableType> entityTypes`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "entityTypes")]
    pub fn get_entity_types(&self) -> Option<Array<XrHitTestTrackableType>> {
        property::get(self, "entityTypes")
    }

    /// Sets the kinds of real things to hit; planes by default.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "entityTypes")]
    pub fn set_entity_types(&self, value: impl IntoSequence<XrHitTestTrackableType>) -> &Self {
        property::set(self, "entityTypes", &value.to_value());
        self
    }

    /// The ray in the space of the input; by default from its origin along the negative z axis.
    ///
    /// `XRRay offsetRay`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "offsetRay")]
    pub fn get_offset_ray(&self) -> Option<XrRay> {
        property::get(self, "offsetRay")
    }

    /// Sets the ray in the space of the input; by default from its origin along the negative z axis.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "offsetRay")]
    pub fn set_offset_ray(&self, value: &XrRay) -> &Self {
        property::set(self, "offsetRay", value.as_ref());
        self
    }
}

#[cfg(feature = "experimental")]
impl XrHitTestSource {
    /// Ends the subscription.
    ///
    /// `undefined cancel()`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestSource/cancel) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrhittestsource-cancel)
    #[inline]
    pub fn cancel(&self) {
        Js::call_cancel(js(self))
    }
}

#[cfg(feature = "experimental")]
impl XrTransientInputHitTestSource {
    /// Ends the subscription.
    ///
    /// `undefined cancel()`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestSource/cancel) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrtransientinputhittestsource-cancel)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn cancel(&self) -> Result<(), Exception> {
        Js::try_call_cancel(js(self))
    }
}

#[cfg(feature = "experimental")]
impl XrHitTestResult {
    /// Returns the position of the hit, with the y axis along the normal of the surface; null if unknown.
    ///
    /// `XRPose? getPose(XRSpace baseSpace)`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestResult/getPose) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrhittestresult-getpose)
    #[doc(alias = "getPose")]
    #[inline]
    pub fn get_pose(&self, base_space: &XrSpace) -> Option<XrPose> {
        Js::call_getPose__value__as_option_value(js(self), base_space.as_ref()).map(Js::read)
    }

    /// Resolves to an anchor at the hit, attached to the real thing if possible.
    ///
    /// `Promise<XRAnchor> createAnchor()`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHitTestResult/createAnchor) · [Specification](https://immersive-web.github.io/anchors/#dom-xrhittestresult-createanchor)
    #[doc(alias = "createAnchor")]
    #[inline]
    pub fn create_anchor(&self) -> Promise<XrAnchor> {
        Promise::of_call(Js::try_call_createAnchor__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrTransientInputHitTestResult {
    /// The input that cast the ray.
    ///
    /// `readonly attribute XRInputSource inputSource`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestResult/inputSource) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrtransientinputhittestresult-inputsource)
    #[doc(alias = "inputSource")]
    #[inline]
    pub fn input_source(&self) -> XrInputSource {
        FromJs::from_js(Js::get_inputSource__as_value(js(self)))
    }

    /// The hits, nearest first.
    ///
    /// `readonly attribute FrozenArray<XRHitTestResult> results`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRTransientInputHitTestResult/results) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrtransientinputhittestresult-results)
    #[inline]
    pub fn results(&self) -> Array<XrHitTestResult> {
        FromJs::from_js(Js::get_results__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrRayDirectionInit {
    /// The direction of a new ray.
    ///
    /// `dictionary XRRayDirectionInit`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    pub fn new() -> Self {
        dictionary::empty()
    }

    /// The x part of the direction.
    ///
    /// `double x = 0`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "x")]
    pub fn get_x(&self) -> Option<f64> {
        property::get(self, "x")
    }

    /// Sets the x part of the direction.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "x")]
    pub fn set_x(&self, value: f64) -> &Self {
        property::set_f64(self, "x", value);
        self
    }

    /// The y part of the direction.
    ///
    /// `double y = 0`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "y")]
    pub fn get_y(&self) -> Option<f64> {
        property::get(self, "y")
    }

    /// Sets the y part of the direction.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "y")]
    pub fn set_y(&self, value: f64) -> &Self {
        property::set_f64(self, "y", value);
        self
    }

    /// The z part of the direction.
    ///
    /// `double z = -1`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "z")]
    pub fn get_z(&self) -> Option<f64> {
        property::get(self, "z")
    }

    /// Sets the z part of the direction.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "z")]
    pub fn set_z(&self, value: f64) -> &Self {
        property::set_f64(self, "z", value);
        self
    }

    /// Must be 0, since this is a direction and not a point.
    ///
    /// `double w = 0`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "w")]
    pub fn get_w(&self) -> Option<f64> {
        property::get(self, "w")
    }

    /// Sets must be 0, since this is a direction and not a point.
    ///
    /// Features `webxr-hit-test` and `experimental`.
    #[doc(alias = "w")]
    pub fn set_w(&self, value: f64) -> &Self {
        property::set_f64(self, "w", value);
        self
    }
}

#[cfg(feature = "experimental")]
impl Default for XrRayDirectionInit {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "experimental")]
impl XrRay {
    /// Makes a new `XRRay`.
    ///
    /// `constructor(optional DOMPointInit origin = {}, optional XRRayDirectionInit direction = {})`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRay/XRRay) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrray-xrray)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new() -> Result<XrRay, Exception> {
        Js::try_new_XRRay__as_value().map(Js::cast)
    }

    /// As `new`, with `origin`.
    ///
    /// `constructor(optional DOMPointInit origin = {}, optional XRRayDirectionInit direction = {})`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_origin(origin: impl IntoJs<DomPointInit>) -> Result<XrRay, Exception> {
        Js::try_new_XRRay__value__as_value(&origin.to_value()).map(Js::cast)
    }

    /// As `new_with_origin`, with `direction`.
    ///
    /// `constructor(optional DOMPointInit origin = {}, optional XRRayDirectionInit direction = {})`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_origin_and_direction(
        origin: impl IntoJs<DomPointInit>,
        direction: &XrRayDirectionInit,
    ) -> Result<XrRay, Exception> {
        Js::try_new_XRRay__value2__as_value(&origin.to_value(), direction.as_ref()).map(Js::cast)
    }

    /// As `new`, with `transform`.
    ///
    /// `constructor(XRRigidTransform transform)`
    ///
    /// Features `webxr-hit-test` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[inline]
    pub fn new_with_transform(transform: &XrRigidTransform) -> Result<XrRay, Exception> {
        Js::try_new_XRRay__value__as_value(transform.as_ref()).map(Js::cast)
    }

    /// The point where the ray starts.
    ///
    /// `readonly attribute DOMPointReadOnly origin`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRay/origin) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrray-origin)
    #[inline]
    pub fn origin(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_origin__as_value(js(self)))
    }

    /// The direction, with a length of 1.
    ///
    /// `readonly attribute DOMPointReadOnly direction`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRay/direction) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrray-direction)
    #[inline]
    pub fn direction(&self) -> DomPointReadOnly {
        FromJs::from_js(Js::get_direction__as_value(js(self)))
    }

    /// The matrix that moves a ray from the origin along the negative z axis to this ray.
    ///
    /// `readonly attribute Float32Array matrix`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRRay/matrix) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrray-matrix)
    #[inline]
    pub fn matrix(&self) -> Float32Array {
        FromJs::from_js(Js::get_matrix__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrSession {
    /// The IDs of the anchors that are kept for this origin.
    ///
    /// `readonly attribute FrozenArray<DOMString> persistentAnchors`
    ///
    /// Features `webxr-hit-test` and `experimental`. [Specification](https://immersive-web.github.io/anchors/#dom-xrsession-persistentanchors)
    #[doc(alias = "persistentAnchors")]
    #[inline]
    pub fn persistent_anchors(&self) -> Array<String> {
        FromJs::from_js(Js::get_persistentAnchors__as_value(js(self)))
    }

    /// Resolves to the kept anchor with this ID.
    ///
    /// `Promise<XRAnchor> restorePersistentAnchor(DOMString uuid)`
    ///
    /// Features `webxr-hit-test` and `experimental`. [Specification](https://immersive-web.github.io/anchors/#dom-xrsession-restorepersistentanchor)
    #[doc(alias = "restorePersistentAnchor")]
    #[inline]
    pub fn restore_persistent_anchor(&self, uuid: &str) -> Promise<XrAnchor> {
        Promise::of_call(Js::try_call_restorePersistentAnchor__str__as_value(js(self), uuid))
    }

    /// Forgets the kept anchor with this ID.
    ///
    /// `Promise<undefined> deletePersistentAnchor(DOMString uuid)`
    ///
    /// Features `webxr-hit-test` and `experimental`. [Specification](https://immersive-web.github.io/anchors/#dom-xrsession-deletepersistentanchor)
    #[doc(alias = "deletePersistentAnchor")]
    #[inline]
    pub fn delete_persistent_anchor(&self, uuid: &str) -> Promise<()> {
        Promise::of_call(Js::try_call_deletePersistentAnchor__str__as_value(js(self), uuid))
    }

    /// Subscribes to hit tests along a ray; needs the feature `hit-test`.
    ///
    /// `Promise<XRHitTestSource> requestHitTestSource(XRHitTestOptionsInit options)`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/requestHitTestSource) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrsession-requesthittestsource)
    #[doc(alias = "requestHitTestSource")]
    #[inline]
    pub fn request_hit_test_source(&self, options: &XrHitTestOptionsInit) -> Promise<XrHitTestSource> {
        Promise::of_call(Js::try_call_requestHitTestSource__value__as_value(js(self), options.as_ref()))
    }

    /// Subscribes to hit tests for short-lived inputs; needs the feature `hit-test`.
    ///
    /// `Promise<XRTransientInputHitTestSource> requestHitTestSourceForTransientInput(XRTransientInputHitTestOptionsInit options)`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRSession/requestHitTestSourceForTransientInput) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrsession-requesthittestsourcefortransientinput)
    #[doc(alias = "requestHitTestSourceForTransientInput")]
    #[inline]
    pub fn request_hit_test_source_for_transient_input(
        &self,
        options: &XrTransientInputHitTestOptionsInit,
    ) -> Promise<XrTransientInputHitTestSource> {
        Promise::of_call(Js::try_call_requestHitTestSourceForTransientInput__value__as_value(
            js(self),
            options.as_ref(),
        ))
    }
}

#[cfg(feature = "experimental")]
impl XrFrame {
    /// Resolves to an anchor at this position relative to the space.
    ///
    /// `Promise<XRAnchor> createAnchor(XRRigidTransform pose, XRSpace space)`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/createAnchor) · [Specification](https://immersive-web.github.io/anchors/#dom-xrframe-createanchor)
    #[doc(alias = "createAnchor")]
    #[inline]
    pub fn create_anchor(&self, pose: &XrRigidTransform, space: &XrSpace) -> Promise<XrAnchor> {
        Promise::of_call(Js::try_call_createAnchor__value2__as_value(js(self), pose.as_ref(), space.as_ref()))
    }

    /// The anchors that are tracked in this frame.
    ///
    /// `readonly attribute XRAnchorSet trackedAnchors`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/trackedAnchors) · [Specification](https://immersive-web.github.io/anchors/#dom-xrframe-trackedanchors)
    #[doc(alias = "trackedAnchors")]
    #[inline]
    pub fn tracked_anchors(&self) -> XrAnchorSet {
        FromJs::from_js(Js::get_trackedAnchors__as_value(js(self)))
    }

    /// Returns the hits of the subscription in this frame, nearest first.
    ///
    /// `sequence<XRHitTestResult> getHitTestResults(XRHitTestSource hitTestSource)`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getHitTestResults) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrframe-gethittestresults)
    #[doc(alias = "getHitTestResults")]
    #[inline]
    pub fn get_hit_test_results(&self, hit_test_source: &XrHitTestSource) -> Array<XrHitTestResult> {
        FromJs::from_js(Js::call_getHitTestResults__value__as_value(js(self), hit_test_source.as_ref()))
    }

    /// Returns the hits of the subscription in this frame, grouped by input.
    ///
    /// `sequence<XRTransientInputHitTestResult> getHitTestResultsForTransientInput(XRTransientInputHitTestSource hitTestSource)`
    ///
    /// Features `webxr-hit-test` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getHitTestResultsForTransientInput) · [Specification](https://immersive-web.github.io/hit-test/#dom-xrframe-gethittestresultsfortransientinput)
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[doc(alias = "getHitTestResultsForTransientInput")]
    #[inline]
    pub fn get_hit_test_results_for_transient_input(
        &self,
        hit_test_source: &XrTransientInputHitTestSource,
    ) -> Result<Array<XrTransientInputHitTestResult>, Exception> {
        Js::try_call_getHitTestResultsForTransientInput__value__as_value(js(self), hit_test_source.as_ref())
            .map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "anchorSpace")]
    pub(crate) fn get_anchorSpace__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "persistentAnchors")]
    pub(crate) fn get_persistentAnchors__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = "trackedAnchors")]
    pub(crate) fn get_trackedAnchors__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "cancel")]
    pub(crate) fn try_call_cancel(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAnchor")]
    pub(crate) fn try_call_createAnchor__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "createAnchor")]
    pub(crate) fn try_call_createAnchor__value2__as_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "delete")]
    pub(crate) fn try_call_delete(this: &Js) -> Result<(), Exception>;
    #[wasm_bindgen(catch, method, js_name = "deletePersistentAnchor")]
    pub(crate) fn try_call_deletePersistentAnchor__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getHitTestResults")]
    pub(crate) fn call_getHitTestResults__value__as_value(this: &Js, a0: &JsValue) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "getHitTestResultsForTransientInput")]
    pub(crate) fn try_call_getHitTestResultsForTransientInput__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(method, js_name = "getPose")]
    pub(crate) fn call_getPose__value__as_option_value(this: &Js, a0: &JsValue) -> Option<Js>;
    #[wasm_bindgen(catch, method, js_name = "requestHitTestSource")]
    pub(crate) fn try_call_requestHitTestSource__value__as_value(this: &Js, a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestHitTestSourceForTransientInput")]
    pub(crate) fn try_call_requestHitTestSourceForTransientInput__value__as_value(
        this: &Js,
        a0: &JsValue,
    ) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "requestPersistentHandle")]
    pub(crate) fn try_call_requestPersistentHandle__as_value(this: &Js) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, method, js_name = "restorePersistentAnchor")]
    pub(crate) fn try_call_restorePersistentAnchor__str__as_value(this: &Js, a0: &str) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRRay")]
    pub(crate) fn try_new_XRRay__as_value() -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRRay")]
    pub(crate) fn try_new_XRRay__value__as_value(a0: &JsValue) -> Result<Js, Exception>;
    #[wasm_bindgen(catch, constructor, js_class = "XRRay")]
    pub(crate) fn try_new_XRRay__value2__as_value(a0: &JsValue, a1: &JsValue) -> Result<Js, Exception>;
}
