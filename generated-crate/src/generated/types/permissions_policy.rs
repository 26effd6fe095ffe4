//! Types: Which features a document or a frame may use

interface! {
    /// `interface PermissionsPolicy`
    ///
    /// Exposed in Window.
    ///
    /// [Specification](https://w3c.github.io/webappsec-permissions-policy/#permissionspolicy)
    pub struct PermissionsPolicy: [crate::Object];
    class = "PermissionsPolicy";
}

dictionary! {
    /// `dictionary PermissionsPolicyViolationReportBody : ReportBody`
    pub struct PermissionsPolicyViolationReportBody: [crate::ReportBody, crate::Object];
    name = "PermissionsPolicyViolationReportBody";
}
