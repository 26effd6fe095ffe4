//! Types: Which features a document or a frame may use

web_interface! {
    /// `interface PermissionsPolicy`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://w3c.github.io/webappsec-permissions-policy/#permissionspolicy)
    pub struct PermissionsPolicy: [crate::Object];
    class = "PermissionsPolicy";
}

web_dictionary! {
    /// `dictionary PermissionsPolicyViolationReportBody : ReportBody`
    pub struct PermissionsPolicyViolationReportBody: [crate::ReportBody, crate::Object];
    name = "PermissionsPolicyViolationReportBody";
}
