//! Types: Which features a document or a frame may use

/// `interface PermissionsPolicy`
///
/// Exposed in Window.
///
/// [Specification](https://w3c.github.io/webappsec-permissions-policy/#permissionspolicy)
#[repr(transparent)]
pub struct PermissionsPolicy {
    parent: crate::Object,
}
interface!(PermissionsPolicy:; "PermissionsPolicy");

/// `dictionary PermissionsPolicyViolationReportBody : ReportBody`
#[repr(transparent)]
pub struct PermissionsPolicyViolationReportBody {
    parent: crate::ReportBody,
}
dictionary!(PermissionsPolicyViolationReportBody: crate::ReportBody; "PermissionsPolicyViolationReportBody");
