//! Types: Which features a document or a frame may use

web_interface! {
    /// `interface PermissionsPolicy`
    ///
    /// Features `permissions-policy` and `experimental`. Exposed in Window. [Specification](https://w3c.github.io/webappsec-permissions-policy/#permissionspolicy)
    pub struct PermissionsPolicy: [crate::Object];
    class = "PermissionsPolicy";
}

web_dictionary! {
    /// `dictionary PermissionsPolicyViolationReportBody : ReportBody`
    ///
    /// Inherits the methods of [`ReportBody`](crate::ReportBody).
    ///
    /// Features `permissions-policy` and `experimental`.
    pub struct PermissionsPolicyViolationReportBody: [crate::ReportBody, crate::Object];
    name = "PermissionsPolicyViolationReportBody";
}
