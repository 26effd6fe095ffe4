//! Types: The joints of hands and bodies in WebXR

/// `enum XRBodyJoint`
#[doc(alias = "XRBodyJoint")]
#[non_exhaustive]
pub enum XrBodyJoint {
    /// `"hips"`
    Hips,
    /// `"spine-lower"`
    SpineLower,
    /// `"spine-middle"`
    SpineMiddle,
    /// `"spine-upper"`
    SpineUpper,
    /// `"chest"`
    Chest,
    /// `"neck"`
    Neck,
    /// `"head"`
    Head,
    /// `"left-shoulder"`
    LeftShoulder,
    /// `"left-scapula"`
    LeftScapula,
    /// `"left-arm-upper"`
    LeftArmUpper,
    /// `"left-arm-lower"`
    LeftArmLower,
    /// `"left-hand-wrist-twist"`
    LeftHandWristTwist,
    /// `"right-shoulder"`
    RightShoulder,
    /// `"right-scapula"`
    RightScapula,
    /// `"right-arm-upper"`
    RightArmUpper,
    /// `"right-arm-lower"`
    RightArmLower,
    /// `"right-hand-wrist-twist"`
    RightHandWristTwist,
    /// `"left-hand-palm"`
    LeftHandPalm,
    /// `"left-hand-wrist"`
    LeftHandWrist,
    /// `"left-hand-thumb-metacarpal"`
    LeftHandThumbMetacarpal,
    /// `"left-hand-thumb-phalanx-proximal"`
    LeftHandThumbPhalanxProximal,
    /// `"left-hand-thumb-phalanx-distal"`
    LeftHandThumbPhalanxDistal,
    /// `"left-hand-thumb-tip"`
    LeftHandThumbTip,
    /// `"left-hand-index-metacarpal"`
    LeftHandIndexMetacarpal,
    /// `"left-hand-index-phalanx-proximal"`
    LeftHandIndexPhalanxProximal,
    /// `"left-hand-index-phalanx-intermediate"`
    LeftHandIndexPhalanxIntermediate,
    /// `"left-hand-index-phalanx-distal"`
    LeftHandIndexPhalanxDistal,
    /// `"left-hand-index-tip"`
    LeftHandIndexTip,
    /// `"left-hand-middle-phalanx-metacarpal"`
    LeftHandMiddlePhalanxMetacarpal,
    /// `"left-hand-middle-phalanx-proximal"`
    LeftHandMiddlePhalanxProximal,
    /// `"left-hand-middle-phalanx-intermediate"`
    LeftHandMiddlePhalanxIntermediate,
    /// `"left-hand-middle-phalanx-distal"`
    LeftHandMiddlePhalanxDistal,
    /// `"left-hand-middle-tip"`
    LeftHandMiddleTip,
    /// `"left-hand-ring-metacarpal"`
    LeftHandRingMetacarpal,
    /// `"left-hand-ring-phalanx-proximal"`
    LeftHandRingPhalanxProximal,
    /// `"left-hand-ring-phalanx-intermediate"`
    LeftHandRingPhalanxIntermediate,
    /// `"left-hand-ring-phalanx-distal"`
    LeftHandRingPhalanxDistal,
    /// `"left-hand-ring-tip"`
    LeftHandRingTip,
    /// `"left-hand-little-metacarpal"`
    LeftHandLittleMetacarpal,
    /// `"left-hand-little-phalanx-proximal"`
    LeftHandLittlePhalanxProximal,
    /// `"left-hand-little-phalanx-intermediate"`
    LeftHandLittlePhalanxIntermediate,
    /// `"left-hand-little-phalanx-distal"`
    LeftHandLittlePhalanxDistal,
    /// `"left-hand-little-tip"`
    LeftHandLittleTip,
    /// `"right-hand-palm"`
    RightHandPalm,
    /// `"right-hand-wrist"`
    RightHandWrist,
    /// `"right-hand-thumb-metacarpal"`
    RightHandThumbMetacarpal,
    /// `"right-hand-thumb-phalanx-proximal"`
    RightHandThumbPhalanxProximal,
    /// `"right-hand-thumb-phalanx-distal"`
    RightHandThumbPhalanxDistal,
    /// `"right-hand-thumb-tip"`
    RightHandThumbTip,
    /// `"right-hand-index-metacarpal"`
    RightHandIndexMetacarpal,
    /// `"right-hand-index-phalanx-proximal"`
    RightHandIndexPhalanxProximal,
    /// `"right-hand-index-phalanx-intermediate"`
    RightHandIndexPhalanxIntermediate,
    /// `"right-hand-index-phalanx-distal"`
    RightHandIndexPhalanxDistal,
    /// `"right-hand-index-tip"`
    RightHandIndexTip,
    /// `"right-hand-middle-metacarpal"`
    RightHandMiddleMetacarpal,
    /// `"right-hand-middle-phalanx-proximal"`
    RightHandMiddlePhalanxProximal,
    /// `"right-hand-middle-phalanx-intermediate"`
    RightHandMiddlePhalanxIntermediate,
    /// `"right-hand-middle-phalanx-distal"`
    RightHandMiddlePhalanxDistal,
    /// `"right-hand-middle-tip"`
    RightHandMiddleTip,
    /// `"right-hand-ring-metacarpal"`
    RightHandRingMetacarpal,
    /// `"right-hand-ring-phalanx-proximal"`
    RightHandRingPhalanxProximal,
    /// `"right-hand-ring-phalanx-intermediate"`
    RightHandRingPhalanxIntermediate,
    /// `"right-hand-ring-phalanx-distal"`
    RightHandRingPhalanxDistal,
    /// `"right-hand-ring-tip"`
    RightHandRingTip,
    /// `"right-hand-little-metacarpal"`
    RightHandLittleMetacarpal,
    /// `"right-hand-little-phalanx-proximal"`
    RightHandLittlePhalanxProximal,
    /// `"right-hand-little-phalanx-intermediate"`
    RightHandLittlePhalanxIntermediate,
    /// `"right-hand-little-phalanx-distal"`
    RightHandLittlePhalanxDistal,
    /// `"right-hand-little-tip"`
    RightHandLittleTip,
    /// `"left-upper-leg"`
    LeftUpperLeg,
    /// `"left-lower-leg"`
    LeftLowerLeg,
    /// `"left-foot-ankle-twist"`
    LeftFootAnkleTwist,
    /// `"left-foot-ankle"`
    LeftFootAnkle,
    /// `"left-foot-subtalar"`
    LeftFootSubtalar,
    /// `"left-foot-transverse"`
    LeftFootTransverse,
    /// `"left-foot-ball"`
    LeftFootBall,
    /// `"right-upper-leg"`
    RightUpperLeg,
    /// `"right-lower-leg"`
    RightLowerLeg,
    /// `"right-foot-ankle-twist"`
    RightFootAnkleTwist,
    /// `"right-foot-ankle"`
    RightFootAnkle,
    /// `"right-foot-subtalar"`
    RightFootSubtalar,
    /// `"right-foot-transverse"`
    RightFootTransverse,
    /// `"right-foot-ball"`
    RightFootBall,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrBodyJoint {
    Hips = "hips",
    SpineLower = "spine-lower",
    SpineMiddle = "spine-middle",
    SpineUpper = "spine-upper",
    Chest = "chest",
    Neck = "neck",
    Head = "head",
    LeftShoulder = "left-shoulder",
    LeftScapula = "left-scapula",
    LeftArmUpper = "left-arm-upper",
    LeftArmLower = "left-arm-lower",
    LeftHandWristTwist = "left-hand-wrist-twist",
    RightShoulder = "right-shoulder",
    RightScapula = "right-scapula",
    RightArmUpper = "right-arm-upper",
    RightArmLower = "right-arm-lower",
    RightHandWristTwist = "right-hand-wrist-twist",
    LeftHandPalm = "left-hand-palm",
    LeftHandWrist = "left-hand-wrist",
    LeftHandThumbMetacarpal = "left-hand-thumb-metacarpal",
    LeftHandThumbPhalanxProximal = "left-hand-thumb-phalanx-proximal",
    LeftHandThumbPhalanxDistal = "left-hand-thumb-phalanx-distal",
    LeftHandThumbTip = "left-hand-thumb-tip",
    LeftHandIndexMetacarpal = "left-hand-index-metacarpal",
    LeftHandIndexPhalanxProximal = "left-hand-index-phalanx-proximal",
    LeftHandIndexPhalanxIntermediate = "left-hand-index-phalanx-intermediate",
    LeftHandIndexPhalanxDistal = "left-hand-index-phalanx-distal",
    LeftHandIndexTip = "left-hand-index-tip",
    LeftHandMiddlePhalanxMetacarpal = "left-hand-middle-phalanx-metacarpal",
    LeftHandMiddlePhalanxProximal = "left-hand-middle-phalanx-proximal",
    LeftHandMiddlePhalanxIntermediate = "left-hand-middle-phalanx-intermediate",
    LeftHandMiddlePhalanxDistal = "left-hand-middle-phalanx-distal",
    LeftHandMiddleTip = "left-hand-middle-tip",
    LeftHandRingMetacarpal = "left-hand-ring-metacarpal",
    LeftHandRingPhalanxProximal = "left-hand-ring-phalanx-proximal",
    LeftHandRingPhalanxIntermediate = "left-hand-ring-phalanx-intermediate",
    LeftHandRingPhalanxDistal = "left-hand-ring-phalanx-distal",
    LeftHandRingTip = "left-hand-ring-tip",
    LeftHandLittleMetacarpal = "left-hand-little-metacarpal",
    LeftHandLittlePhalanxProximal = "left-hand-little-phalanx-proximal",
    LeftHandLittlePhalanxIntermediate = "left-hand-little-phalanx-intermediate",
    LeftHandLittlePhalanxDistal = "left-hand-little-phalanx-distal",
    LeftHandLittleTip = "left-hand-little-tip",
    RightHandPalm = "right-hand-palm",
    RightHandWrist = "right-hand-wrist",
    RightHandThumbMetacarpal = "right-hand-thumb-metacarpal",
    RightHandThumbPhalanxProximal = "right-hand-thumb-phalanx-proximal",
    RightHandThumbPhalanxDistal = "right-hand-thumb-phalanx-distal",
    RightHandThumbTip = "right-hand-thumb-tip",
    RightHandIndexMetacarpal = "right-hand-index-metacarpal",
    RightHandIndexPhalanxProximal = "right-hand-index-phalanx-proximal",
    RightHandIndexPhalanxIntermediate = "right-hand-index-phalanx-intermediate",
    RightHandIndexPhalanxDistal = "right-hand-index-phalanx-distal",
    RightHandIndexTip = "right-hand-index-tip",
    RightHandMiddleMetacarpal = "right-hand-middle-metacarpal",
    RightHandMiddlePhalanxProximal = "right-hand-middle-phalanx-proximal",
    RightHandMiddlePhalanxIntermediate = "right-hand-middle-phalanx-intermediate",
    RightHandMiddlePhalanxDistal = "right-hand-middle-phalanx-distal",
    RightHandMiddleTip = "right-hand-middle-tip",
    RightHandRingMetacarpal = "right-hand-ring-metacarpal",
    RightHandRingPhalanxProximal = "right-hand-ring-phalanx-proximal",
    RightHandRingPhalanxIntermediate = "right-hand-ring-phalanx-intermediate",
    RightHandRingPhalanxDistal = "right-hand-ring-phalanx-distal",
    RightHandRingTip = "right-hand-ring-tip",
    RightHandLittleMetacarpal = "right-hand-little-metacarpal",
    RightHandLittlePhalanxProximal = "right-hand-little-phalanx-proximal",
    RightHandLittlePhalanxIntermediate = "right-hand-little-phalanx-intermediate",
    RightHandLittlePhalanxDistal = "right-hand-little-phalanx-distal",
    RightHandLittleTip = "right-hand-little-tip",
    LeftUpperLeg = "left-upper-leg",
    LeftLowerLeg = "left-lower-leg",
    LeftFootAnkleTwist = "left-foot-ankle-twist",
    LeftFootAnkle = "left-foot-ankle",
    LeftFootSubtalar = "left-foot-subtalar",
    LeftFootTransverse = "left-foot-transverse",
    LeftFootBall = "left-foot-ball",
    RightUpperLeg = "right-upper-leg",
    RightLowerLeg = "right-lower-leg",
    RightFootAnkleTwist = "right-foot-ankle-twist",
    RightFootAnkle = "right-foot-ankle",
    RightFootSubtalar = "right-foot-subtalar",
    RightFootTransverse = "right-foot-transverse",
    RightFootBall = "right-foot-ball",
});

/// `interface XRBody`
///
/// Exposed in Window.
#[doc(alias = "XRBody")]
#[repr(transparent)]
pub struct XrBody {
    parent: crate::Object,
}
interface!(XrBody:; "XRBody");

/// `interface XRBodySpace : XRSpace`
///
/// Exposed in Window.
#[doc(alias = "XRBodySpace")]
#[repr(transparent)]
pub struct XrBodySpace {
    parent: crate::XrSpace,
}
interface!(XrBodySpace: crate::XrSpace, crate::EventTarget; "XRBodySpace");

/// `enum XRHandJoint`
#[doc(alias = "XRHandJoint")]
#[non_exhaustive]
pub enum XrHandJoint {
    /// `"wrist"`
    Wrist,
    /// `"thumb-metacarpal"`
    ThumbMetacarpal,
    /// `"thumb-phalanx-proximal"`
    ThumbPhalanxProximal,
    /// `"thumb-phalanx-distal"`
    ThumbPhalanxDistal,
    /// `"thumb-tip"`
    ThumbTip,
    /// `"index-finger-metacarpal"`
    IndexFingerMetacarpal,
    /// `"index-finger-phalanx-proximal"`
    IndexFingerPhalanxProximal,
    /// `"index-finger-phalanx-intermediate"`
    IndexFingerPhalanxIntermediate,
    /// `"index-finger-phalanx-distal"`
    IndexFingerPhalanxDistal,
    /// `"index-finger-tip"`
    IndexFingerTip,
    /// `"middle-finger-metacarpal"`
    MiddleFingerMetacarpal,
    /// `"middle-finger-phalanx-proximal"`
    MiddleFingerPhalanxProximal,
    /// `"middle-finger-phalanx-intermediate"`
    MiddleFingerPhalanxIntermediate,
    /// `"middle-finger-phalanx-distal"`
    MiddleFingerPhalanxDistal,
    /// `"middle-finger-tip"`
    MiddleFingerTip,
    /// `"ring-finger-metacarpal"`
    RingFingerMetacarpal,
    /// `"ring-finger-phalanx-proximal"`
    RingFingerPhalanxProximal,
    /// `"ring-finger-phalanx-intermediate"`
    RingFingerPhalanxIntermediate,
    /// `"ring-finger-phalanx-distal"`
    RingFingerPhalanxDistal,
    /// `"ring-finger-tip"`
    RingFingerTip,
    /// `"pinky-finger-metacarpal"`
    PinkyFingerMetacarpal,
    /// `"pinky-finger-phalanx-proximal"`
    PinkyFingerPhalanxProximal,
    /// `"pinky-finger-phalanx-intermediate"`
    PinkyFingerPhalanxIntermediate,
    /// `"pinky-finger-phalanx-distal"`
    PinkyFingerPhalanxDistal,
    /// `"pinky-finger-tip"`
    PinkyFingerTip,
    /// A value that this crate does not know.
    UnknownValue(alloc::string::String),
}
enumeration!(XrHandJoint {
    Wrist = "wrist",
    ThumbMetacarpal = "thumb-metacarpal",
    ThumbPhalanxProximal = "thumb-phalanx-proximal",
    ThumbPhalanxDistal = "thumb-phalanx-distal",
    ThumbTip = "thumb-tip",
    IndexFingerMetacarpal = "index-finger-metacarpal",
    IndexFingerPhalanxProximal = "index-finger-phalanx-proximal",
    IndexFingerPhalanxIntermediate = "index-finger-phalanx-intermediate",
    IndexFingerPhalanxDistal = "index-finger-phalanx-distal",
    IndexFingerTip = "index-finger-tip",
    MiddleFingerMetacarpal = "middle-finger-metacarpal",
    MiddleFingerPhalanxProximal = "middle-finger-phalanx-proximal",
    MiddleFingerPhalanxIntermediate = "middle-finger-phalanx-intermediate",
    MiddleFingerPhalanxDistal = "middle-finger-phalanx-distal",
    MiddleFingerTip = "middle-finger-tip",
    RingFingerMetacarpal = "ring-finger-metacarpal",
    RingFingerPhalanxProximal = "ring-finger-phalanx-proximal",
    RingFingerPhalanxIntermediate = "ring-finger-phalanx-intermediate",
    RingFingerPhalanxDistal = "ring-finger-phalanx-distal",
    RingFingerTip = "ring-finger-tip",
    PinkyFingerMetacarpal = "pinky-finger-metacarpal",
    PinkyFingerPhalanxProximal = "pinky-finger-phalanx-proximal",
    PinkyFingerPhalanxIntermediate = "pinky-finger-phalanx-intermediate",
    PinkyFingerPhalanxDistal = "pinky-finger-phalanx-distal",
    PinkyFingerTip = "pinky-finger-tip",
});

/// `interface XRHand`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHand) · [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
#[doc(alias = "XRHand")]
#[repr(transparent)]
pub struct XrHand {
    parent: crate::Object,
}
interface!(XrHand:; "XRHand");

/// `interface XRJointSpace : XRSpace`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRJointSpace) · [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand-interface)
#[doc(alias = "XRJointSpace")]
#[repr(transparent)]
pub struct XrJointSpace {
    parent: crate::XrSpace,
}
interface!(XrJointSpace: crate::XrSpace, crate::EventTarget; "XRJointSpace");

/// `interface XRJointPose : XRPose`
///
/// Exposed in Window.
///
/// Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRJointPose) · [Specification](https://immersive-web.github.io/webxr-hand-input/#xrjointpose-interface)
#[doc(alias = "XRJointPose")]
#[repr(transparent)]
pub struct XrJointPose {
    parent: crate::XrPose,
}
interface!(XrJointPose: crate::XrPose; "XRJointPose");
