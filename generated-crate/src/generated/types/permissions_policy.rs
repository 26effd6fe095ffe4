//! Types: Which features a document or a frame may use

web_interface! {
    /// The features that a document or frame may use, for inspection.
    ///
    /// `interface PermissionsPolicy`
    ///
    /// Features `permissions-policy` and `experimental`. Exposed in Window. [Specification](https://w3c.github.io/webappsec-permissions-policy/#permissionspolicy)
    pub struct PermissionsPolicy: [crate::Object];
    class = "PermissionsPolicy";
}

web_dictionary! {
    /// The content of a report about a feature that a policy has blocked.
    ///
    /// `dictionary PermissionsPolicyViolationReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Features `permissions-policy` and `experimental`.
    pub struct PermissionsPolicyViolationReportBody: [crate::ReportBody, crate::Object];
    name = "PermissionsPolicyViolationReportBody";
}
