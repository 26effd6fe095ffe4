//! The joints of hands and bodies in WebXR

#[cfg(feature = "experimental")]
use crate::runtime::prelude::*;
#[cfg(feature = "experimental")]
use crate::{
    XrBody, XrBodyJoint, XrBodySpace, XrFrame, XrHand, XrHandJoint, XrInputSource, XrJointPose, XrJointSpace, XrSpace,
};

#[cfg(feature = "experimental")]
impl XrBody {
    /// Returns an iterator over the pairs of joint name and space.
    ///
    /// `iterable<XRBodyJoint, XRBodySpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[inline]
    pub fn entries(&self) -> Iter<(XrBodyJoint, XrBodySpace)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names of the joints.
    ///
    /// `iterable<XRBodyJoint, XRBodySpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[inline]
    pub fn keys(&self) -> Iter<XrBodyJoint> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the spaces of the joints.
    ///
    /// `iterable<XRBodyJoint, XRBodySpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[inline]
    pub fn values(&self) -> Iter<XrBodySpace> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each space and the name of its joint.
    ///
    /// `iterable<XRBodyJoint, XRBodySpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(XrBodySpace, XrBodyJoint, XrBody)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each space and the name of its joint.
    ///
    /// `iterable<XRBodyJoint, XRBodySpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(XrBodySpace, XrBodyJoint, XrBody)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of joints.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns the space of this joint.
    ///
    /// `XRBodySpace get(XRBodyJoint key)`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    ///
    /// # Errors
    ///
    /// Whether it ever throws is not known.
    #[inline]
    pub fn get(&self, key: XrBodyJoint) -> Result<XrBodySpace, Exception> {
        Js::try_call_get__str__as_value(js(self), key.as_str()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &XrBody {
    type Item = (XrBodyJoint, XrBodySpace);
    type IntoIter = Iter<(XrBodyJoint, XrBodySpace)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] XrBody; (XrBodyJoint, XrBodySpace));

#[cfg(feature = "experimental")]
impl XrBodySpace {
    /// The joint that the space belongs to.
    ///
    /// `readonly attribute XRBodyJoint jointName`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[doc(alias = "jointName")]
    #[inline]
    pub fn joint_name(&self) -> XrBodyJoint {
        FromJs::from_js(Js::get_jointName__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrHand {
    /// Returns an iterator over the pairs of joint name and space.
    ///
    /// `iterable<XRHandJoint, XRJointSpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    #[inline]
    pub fn entries(&self) -> Iter<(XrHandJoint, XrJointSpace)> {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }

    /// Returns an iterator over the names of the joints.
    ///
    /// `iterable<XRHandJoint, XRJointSpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    #[inline]
    pub fn keys(&self) -> Iter<XrHandJoint> {
        FromJs::from_js(Js::call_keys__as_value(js(self)))
    }

    /// Returns an iterator over the spaces of the joints.
    ///
    /// `iterable<XRHandJoint, XRJointSpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    #[inline]
    pub fn values(&self) -> Iter<XrJointSpace> {
        FromJs::from_js(Js::call_values__as_value(js(self)))
    }

    /// Calls a function with each space and the name of its joint.
    ///
    /// `iterable<XRHandJoint, XRJointSpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    #[doc(alias = "forEach")]
    #[inline]
    pub fn for_each(&self, callback: impl IntoInfallibleFunction<Function<fn(XrJointSpace, XrHandJoint, XrHand)>>) {
        callback.scoped(|callback| Js::call_forEach__value(js(self), callback.as_ref()))
    }

    /// Calls a function with each space and the name of its joint.
    ///
    /// `iterable<XRHandJoint, XRJointSpace>`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    ///
    /// # Errors
    ///
    /// Throws what the callback throws.
    #[doc(alias = "forEach")]
    #[inline]
    pub fn try_for_each(
        &self,
        callback: impl IntoScopedFunction<Function<fn(XrJointSpace, XrHandJoint, XrHand)>>,
    ) -> Result<(), Exception> {
        callback.scoped(|callback| Js::try_call_forEach__value(js(self), callback.as_ref()))
    }

    /// The number of joints, which is 25.
    ///
    /// `readonly attribute unsigned long size`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    #[inline]
    pub fn size(&self) -> u32 {
        Js::get_size__as_number(js(self)) as u32
    }

    /// Returns the space of this joint.
    ///
    /// `XRJointSpace get(XRHandJoint key)`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    ///
    /// # Errors
    ///
    /// Throws a `TypeError` for a value of an enumeration that the engine does not know.
    #[inline]
    pub fn get(&self, key: XrHandJoint) -> Result<XrJointSpace, Exception> {
        Js::try_call_get__str__as_value(js(self), key.as_str()).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
impl IntoIterator for &XrHand {
    type Item = (XrHandJoint, XrJointSpace);
    type IntoIter = Iter<(XrHandJoint, XrJointSpace)>;

    fn into_iter(self) -> Self::IntoIter {
        FromJs::from_js(Js::call_entries__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
sequence!([] XrHand; (XrHandJoint, XrJointSpace));

#[cfg(feature = "experimental")]
impl XrJointSpace {
    /// The joint that the space belongs to.
    ///
    /// `readonly attribute XRHandJoint jointName`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRJointSpace/jointName) · [Specification](https://immersive-web.github.io/webxr-hand-input/#dom-xrjointspace-jointname)
    #[doc(alias = "jointName")]
    #[inline]
    pub fn joint_name(&self) -> XrHandJoint {
        FromJs::from_js(Js::get_jointName__as_value(js(self)))
    }
}

#[cfg(feature = "experimental")]
impl XrJointPose {
    /// The distance in meters from the joint to the skin.
    ///
    /// `readonly attribute float radius`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRJointPose/radius) · [Specification](https://immersive-web.github.io/webxr-hand-input/#dom-xrjointpose-radius)
    #[inline]
    pub fn radius(&self) -> f32 {
        Js::get_radius__as_number(js(self)) as f32
    }
}

#[cfg(feature = "experimental")]
impl XrFrame {
    /// The tracked body of the user, null if it is not tracked.
    ///
    /// `readonly attribute XRBody? body`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[inline]
    pub fn body(&self) -> Option<XrBody> {
        Js::get_body__as_option_value(js(self)).map(Js::read)
    }

    /// Returns the position and radius of the joint, null while it is not tracked.
    ///
    /// `XRJointPose? getJointPose(XRJointSpace joint, XRSpace baseSpace)`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/getJointPose) · [Specification](https://immersive-web.github.io/webxr-hand-input/#dom-xrframe-getjointpose)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "getJointPose")]
    #[inline]
    pub fn get_joint_pose(&self, joint: &XrJointSpace, base_space: &XrSpace) -> Result<Option<XrJointPose>, Exception> {
        Js::try_call_getJointPose__value2__as_option_value(js(self), joint.as_ref(), base_space.as_ref())
            .map(Js::read_nullable)
    }

    /// Writes the radii of the joints in meters into the array; returns false if one is unknown.
    ///
    /// `boolean fillJointRadii(sequence<XRJointSpace> jointSpaces, Float32Array radii)`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/fillJointRadii) · [Specification](https://immersive-web.github.io/webxr-hand-input/#dom-xrframe-filljointradii)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fillJointRadii")]
    #[inline]
    pub fn fill_joint_radii<'a>(
        &self,
        joint_spaces: impl IntoSequence<XrJointSpace>,
        radii: impl Into<WriteBuffer<'a, f32>>,
    ) -> Result<bool, Exception> {
        radii.into().with(|radii| {
            Js::try_call_fillJointRadii__value2__as_bool(js(self), &joint_spaces.to_value(), radii).map(Truth::get)
        })
    }

    /// Writes a matrix of 16 numbers for each space into the array; returns false if one is unknown.
    ///
    /// `boolean fillPoses(sequence<XRSpace> spaces, XRSpace baseSpace, Float32Array transforms)`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRFrame/fillPoses) · [Specification](https://immersive-web.github.io/webxr-hand-input/#dom-xrframe-fillposes)
    ///
    /// # Errors
    ///
    /// Throws what its specification says.
    #[doc(alias = "fillPoses")]
    #[inline]
    pub fn fill_poses<'a>(
        &self,
        spaces: impl IntoSequence<XrSpace>,
        base_space: &XrSpace,
        transforms: impl Into<WriteBuffer<'a, f32>>,
    ) -> Result<bool, Exception> {
        transforms.into().with(|transforms| {
            Js::try_call_fillPoses__value3__as_bool(js(self), &spaces.to_value(), base_space.as_ref(), transforms)
                .map(Truth::get)
        })
    }
}

#[cfg(feature = "experimental")]
impl XrInputSource {
    /// The joints of the hand, null if it is not tracked.
    ///
    /// `readonly attribute XRHand? hand`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRInputSource/hand) · [Specification](https://immersive-web.github.io/webxr-hand-input/#dom-xrinputsource-hand)
    #[inline]
    pub fn hand(&self) -> Option<XrHand> {
        Js::get_hand__as_option_value(js(self)).map(Js::read)
    }
}

#[cfg(feature = "experimental")]
web_imports! {
    #[wasm_bindgen(method, getter, js_name = "hand")]
    pub(crate) fn get_hand__as_option_value(this: &Js) -> Option<Js>;
    #[wasm_bindgen(method, getter, js_name = "jointName")]
    pub(crate) fn get_jointName__as_value(this: &Js) -> JsValue;
    #[wasm_bindgen(catch, method, js_name = "fillJointRadii")]
    pub(crate) fn try_call_fillJointRadii__value2__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "fillPoses")]
    pub(crate) fn try_call_fillPoses__value3__as_bool(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
        a2: &JsValue,
    ) -> Result<Truth, Exception>;
    #[wasm_bindgen(catch, method, js_name = "getJointPose")]
    pub(crate) fn try_call_getJointPose__value2__as_option_value(
        this: &Js,
        a0: &JsValue,
        a1: &JsValue,
    ) -> Result<Option<Js>, Exception>;
}
