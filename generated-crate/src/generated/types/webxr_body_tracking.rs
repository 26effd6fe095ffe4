//! Types: The joints of hands and bodies in WebXR

web_enumeration! {
    /// The joints of a body.
    ///
    /// `enum XRBodyJoint`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[doc(alias = "XRBodyJoint")]
    pub enum XrBodyJoint {
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
    }
}

web_interface! {
    /// The tracked joints of the user's body.
    ///
    /// `interface XRBody`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Exposed in Window.
    #[doc(alias = "XRBody")]
    pub struct XrBody: [crate::Object];
    class = "XRBody";
}

web_interface! {
    /// The space of one joint of the body.
    ///
    /// `interface XRBodySpace : XRSpace`
    ///
    /// Inherits the methods of [`XrSpace`](crate::XrSpace) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-body-tracking` and `experimental`. Exposed in Window.
    #[doc(alias = "XRBodySpace")]
    pub struct XrBodySpace: [crate::XrSpace, crate::EventTarget, crate::Object];
    class = "XRBodySpace";
}

web_enumeration! {
    /// The joints and fingertips of a hand.
    ///
    /// `enum XRHandJoint`
    ///
    /// Features `webxr-body-tracking` and `experimental`.
    #[doc(alias = "XRHandJoint")]
    pub enum XrHandJoint {
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
    }
}

web_interface! {
    /// The tracked joints of a hand.
    ///
    /// `interface XRHand`
    ///
    /// Features `webxr-body-tracking` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRHand) · [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand)
    #[doc(alias = "XRHand")]
    pub struct XrHand: [crate::Object];
    class = "XRHand";
}

web_interface! {
    /// The space of one joint of a hand.
    ///
    /// `interface XRJointSpace : XRSpace`
    ///
    /// Inherits the methods of [`XrSpace`](crate::XrSpace) and [`EventTarget`](crate::EventTarget).
    ///
    /// Features `webxr-body-tracking` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRJointSpace) · [Specification](https://immersive-web.github.io/webxr-hand-input/#xrhand-interface)
    #[doc(alias = "XRJointSpace")]
    pub struct XrJointSpace: [crate::XrSpace, crate::EventTarget, crate::Object];
    class = "XRJointSpace";
}

web_interface! {
    /// The position of a joint, with its thickness.
    ///
    /// `interface XRJointPose : XRPose`
    ///
    /// Inherits the methods of [`XrPose`](crate::XrPose).
    ///
    /// Features `webxr-body-tracking` and `experimental`. Exposed in Window. Not in Baseline. [MDN](https://developer.mozilla.org/docs/Web/API/XRJointPose) · [Specification](https://immersive-web.github.io/webxr-hand-input/#xrjointpose-interface)
    #[doc(alias = "XRJointPose")]
    pub struct XrJointPose: [crate::XrPose, crate::Object];
    class = "XRJointPose";
}
